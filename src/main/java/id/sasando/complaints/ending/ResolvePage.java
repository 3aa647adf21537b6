package id.sasando.complaints.ending;

import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/**
 * The form by which a case ends with its outcome.
 *
 * @param confirmers whom the second pair of eyes may belong to; empty where none is needed
 * @param needsSecond a case of danger, trafficking, sexual violence or a child
 */
public record ResolvePage(
        FormHead head, List<Option> outcomes, boolean needsSecond, List<Option> confirmers, Typed typed) {

    /** What the form holds. */
    public record Typed(String outcome, String told, String toldOn, String confirmer, String reason) {}
}
