package id.sasando.documents;

import id.sasando.shared.Actor;
import java.util.UUID;

/**
 * A file as it arrives.
 *
 * @param submission the form that brings it; files wait under it until the form is sent
 * @param name the name on the sender's device; not kept of an anonymous sender
 * @param keepOriginal keep the original as evidence although the sender is anonymous, or it cannot be cleaned
 */
public record Upload(
        Actor actor, UUID submission, String name, byte[] content, boolean anonymous, boolean keepOriginal) {}
