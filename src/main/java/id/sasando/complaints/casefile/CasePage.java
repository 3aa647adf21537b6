package id.sasando.complaints.casefile;

import id.sasando.complaints.panels.CasePanel.Panel;
import id.sasando.web.ThreadEntry;
import id.sasando.web.TimelineEntry;
import java.util.List;

/**
 * What the page of a case prints.
 *
 * @param panels boxes that other features fill
 */
public record CasePage(String path, Head head, Who who, What what, Due due, List<Panel> panels, Typed typed) {

    /** @param types in words, the primary one first */
    public record Head(
            String title, String number, String state, String departure, boolean danger, List<String> types) {}

    /** The left side: people, the reporter and the parties. */
    public record Who(List<Person> people, List<Row> reporter, List<Party> parties) {}

    /**
     * A person.
     *
     * @param edit where the person is changed; empty if this reader may not
     * @param numbers where whole numbers are shown; empty if there are none or this reader may not
     */
    public record Person(String name, List<Row> rows, String edit, String numbers) {}

    /** @param remove where a respondent is taken away; empty for others and if this reader may not */
    public record Party(String role, String name, String remove) {}

    public record Row(String label, String value) {}

    /**
     * The middle: what happened and what can be done now.
     *
     * @param outcome how the case ended and what the reporter was told; empty while it is open
     */
    public record What(
            List<Action> actions,
            List<Row> outcome,
            String story,
            List<Row> facts,
            List<Row> wishes,
            List<Merged> merged,
            List<ThreadEntry> messages,
            List<ThreadEntry> notes,
            List<Attached> files,
            List<TimelineEntry> events,
            May may) {}

    /** A case that is merged into this one: what its reporter told. */
    public record Merged(String number, String path, boolean danger, List<Row> rows, String story) {}

    /**
     * A button that leads to a form, or, if it posts, does it at once.
     *
     * @param primary what is usually done next
     */
    public record Action(String path, String label, boolean posts, boolean primary) {}

    /**
     * A file.
     *
     * @param from who added it, in which role
     * @param clean and {@code original} are links; empty if there is no such copy
     * @param readers who may download it
     */
    public record Attached(String name, String detail, String from, String clean, String original, Readers readers) {}

    /**
     * Who may download a file.
     *
     * @param change where that is changed; empty for a file of the reporter, which is theirs
     * @param released the reporter, too
     */
    public record Readers(String change, boolean released) {}

    /** Which forms this reader has on the page. */
    public record May(boolean write, boolean note, boolean attach, boolean change) {}

    /** The right side: what is due, who works on it, what waits for a decision. */
    public record Due(Clock clock, String assignee, List<Clock> waiting, List<Linked> linked) {}

    /**
     * A case that belongs to this one.
     *
     * @param path empty if this reader may not open it; then it has no state either
     */
    public record Linked(String number, String path, boolean danger, String state) {}

    /** @param kind empty, {@code due}, {@code late} or {@code met} */
    public record Clock(String title, String text, String kind) {}

    /** What a form of the page held when it came back. */
    public record Typed(Keys keys, String message, boolean awaiting, String note, boolean release) {
        Typed(Keys keys, String message, boolean awaiting, String note) {
            this(keys, message, awaiting, note, false);
        }

        /** The same, with the files to be opened to the reporter or not. */
        Typed releasing(boolean now) {
            return new Typed(keys, message, awaiting, note, now);
        }
    }

    /** One key for each form, so that a form that is sent twice is done once. */
    public record Keys(String message, String note, String files) {}
}
