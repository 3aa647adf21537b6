package id.sasando.complaints.lostcode;

import id.sasando.complaints.words.FormHead;
import java.util.List;

/** The new code, shown once, to be read aloud. */
public record NewCodePage(FormHead head, List<Group> groups) {

    /**
     * A piece of the code.
     *
     * @param spelled each character as it is said on the telephone
     */
    public record Group(String text, String spelled) {}
}
