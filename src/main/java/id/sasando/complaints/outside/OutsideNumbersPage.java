package id.sasando.complaints.outside;

import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/**
 * The numbers of a case outside, and the form for one more.
 *
 * @param removal key of the forms that take one back
 */
public record OutsideNumbersPage(FormHead head, List<Row> rows, List<Option> kinds, Typed typed, String removal) {

    /** @param by who recorded it */
    public record Row(String id, String kind, String number, String givenOn, String note, String by) {}

    /** What the form held when it came back. */
    public record Typed(String submission, String kind, String number, String givenOn, String note) {}
}
