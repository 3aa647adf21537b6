package id.sasando.laws.code;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;

/** What is public below a module root although it is no page record, each with its reason. Other modules never see it. */
public final class PublicFeatures {
    static final Map<String, String> REASONS = Map.of(
            "complaints.core", "the case, its rules and its transition table, which every feature of the module needs",
            "complaints.store", "the one door to the tables of a case for the features of the module",
            "database.embedded.EmbeddedPostgres", "the module root and the tests start it",
            "documents.cleaning.Cleaner", "the door of the cleaning for the features that keep files",
            "documents.cleaning.CleaningOutcome", "what the cleaning answers to them",
            "documents.cleaning.FileKind", "what the cleaning says of a file",
            "publicsite.answers", "the answers of a form that several features ask for",
            "web.security.CurrentViewer", "read by the view; only the permission check may set it");

    private PublicFeatures() {}

    static Optional<String> reason(JavaClass type) {
        return Optional.ofNullable(REASONS.get(Place.name(type)))
                .or(() -> Optional.ofNullable(REASONS.get(Place.of(type).toString())));
    }

    /** The names in the list that no public type needs any more. */
    public static java.util.List<String> unneeded() {
        var needed = Code.classes().stream()
                .filter(it -> it.isTopLevelClass()
                        && it.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .flatMap(it ->
                        java.util.stream.Stream.of(Place.name(it), Place.of(it).toString()))
                .collect(java.util.stream.Collectors.toSet());
        return REASONS.keySet().stream().filter(it -> !needed.contains(it)).toList();
    }
}
