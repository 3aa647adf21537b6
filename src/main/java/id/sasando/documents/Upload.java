package id.sasando.documents;

import id.sasando.shared.Actor;
import java.util.UUID;

/**
 * A file as it arrives.
 *
 * @param submission the form that brings it; files wait under it until the form is sent
 * @param name the name on the sender's device; not kept of an anonymous sender
 * @param keepOriginal the sender asked to keep the original as evidence: an anonymous reporter, or staff
 */
public record Upload(
        Actor actor, UUID submission, String name, byte[] content, boolean anonymous, boolean keepOriginal) {

    /** The same file, of a sender who stays unknown. */
    public Upload unnamed() {
        return new Upload(actor, submission, "", content, true, keepOriginal);
    }
}
