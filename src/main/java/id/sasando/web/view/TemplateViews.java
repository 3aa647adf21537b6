package id.sasando.web.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the jte template of a view name such as {@code complaints/desk/case}, or redirects within the language. */
@Component
class TemplateViews implements ViewResolver, Ordered {
    private static final String REDIRECT = "redirect:";
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.sasando.pages");
    private final Frames frames;

    TemplateViews(Frames frames) {
        this.frames = frames;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            var view = new RedirectView(name.substring(REDIRECT.length()), true);
            view.setExposeModelAttributes(false);
            view.setPropagateQueryParams(false);
            return view;
        }
        return new TemplateView(engine, frames, name + ".jte");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
