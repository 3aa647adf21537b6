package id.sasando.publicsite.ways;

import id.sasando.web.Frame.FormPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Without a script the browser's own copy is all that Back and Forward can show, so it may keep a page of the form for
 * ten minutes; receipt and quick exit remove it. With the script, which says so, no copy is made.
 */
@Component
class StepCaching implements HandlerInterceptor, WebMvcConfigurer {
    static final String SCRIPT = "X-Step";
    private static final String TEN_MINUTES = "private, max-age=600";
    private static final String NOTHING_IS_KEPT = "\"cache\"";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/report", "/report/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown == null || !request.getMethod().equals("POST")) return;
        var form = FormPlace.in(shown.getModel()).map(FormPlace::form).orElse("");
        if (form.equals(Ways.RECEIPT)) response.setHeader("Clear-Site-Data", NOTHING_IS_KEPT);
        if (!form.equals(Ways.KEPT) || request.getHeader(SCRIPT) != null) return;
        response.setHeader(HttpHeaders.CACHE_CONTROL, TEN_MINUTES);
    }
}
