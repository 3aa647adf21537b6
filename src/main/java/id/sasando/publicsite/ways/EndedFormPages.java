package id.sasando.publicsite.ways;

import id.sasando.web.Frame.FormPlace;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees who goes back into a report that ended: where to begin, and where the code is entered. */
@ControllerAdvice
class EndedFormPages {

    @ExceptionHandler(FormEnded.class)
    ModelAndView gone(FormEnded ended, HttpServletRequest request) {
        var view = new ModelAndView("publicsite/report/gone", HttpStatus.GONE);
        view.addObject(FormPlace.KEY, FormPlace.of(request.getServletPath()));
        view.addObject("page", new GonePage(ended.form()));
        return view;
    }
}
