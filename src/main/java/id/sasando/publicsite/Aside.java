package id.sasando.publicsite;

import id.sasando.web.Texts;
import org.springframework.ui.Model;

/** A page that somebody looks at in the middle of a form, and from which they come back to their answers. */
public interface Aside {

    /** How a button of the form names it; also its path. */
    String name();

    /** @param choice what was chosen on the page itself, or empty. @return the view */
    String show(String choice, Model model, Texts texts);
}
