package id.sasando.audit;

import id.sasando.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written of one act.
 *
 * @param action module, noun and past-tense verb, such as {@code complaints.case.opened}
 * @param subjectKind the kind of thing acted upon, such as {@code case}; for a list the kind of its rows
 * @param subjects the ids acted upon or shown, at most {@value #SUBJECTS}
 * @param fields names of the fields changed or of the filter used, never their values
 * @param permission the permission that allowed it; empty for the public and the system
 * @param reason a code, never free text; the words lie sealed in the module's own history
 * @param sealedWords search words, already sealed by the caller
 */
public record AuditEntry(
        Actor actor,
        String action,
        String subjectKind,
        List<UUID> subjects,
        List<String> fields,
        Optional<String> permission,
        Optional<String> reason,
        Optional<byte[]> sealedWords) {

    /** No list shows more rows than this, so no entry names more. */
    public static final int SUBJECTS = 100;

    public AuditEntry {
        if (subjects.size() > SUBJECTS) throw new IllegalArgumentException("an entry names at most " + SUBJECTS);
        subjects = List.copyOf(subjects);
        fields = List.copyOf(fields);
    }

    /** An entry about one subject. */
    public static AuditEntry of(Actor actor, String action, String subjectKind, UUID subject) {
        return ofMany(actor, action, subjectKind, List.of(subject));
    }

    /** An entry about the rows of a list. */
    public static AuditEntry ofMany(Actor actor, String action, String subjectKind, List<UUID> subjects) {
        var none = Optional.<String>empty();
        return new AuditEntry(actor, action, subjectKind, subjects, List.of(), none, none, Optional.empty());
    }

    public AuditEntry fields(List<String> names) {
        return new AuditEntry(actor, action, subjectKind, subjects, names, permission, reason, sealedWords);
    }

    public AuditEntry permission(String name) {
        return new AuditEntry(actor, action, subjectKind, subjects, fields, Optional.of(name), reason, sealedWords);
    }

    public AuditEntry reason(String code) {
        return new AuditEntry(actor, action, subjectKind, subjects, fields, permission, Optional.of(code), sealedWords);
    }

    public AuditEntry sealedWords(byte[] words) {
        return new AuditEntry(actor, action, subjectKind, subjects, fields, permission, reason, Optional.of(words));
    }
}
