package id.sasando.laws.code;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;

/** What is public below a module root although it is no page record, each with its reason. Other modules never see it. */
public final class PublicFeatures {
    static final Map<String, String> REASONS = Map.ofEntries(
            entry("bench.drive.Drive", "the module root starts it"),
            entry("bench.machine", "the server and the machine that the module root measures"),
            entry(
                    "complaints.core",
                    "the case, its rules and its transition table, which every feature of the module needs"),
            entry("access.provider.IdentityProvider", "the door of the protocol for the sign-in"),
            entry("access.signin.Landing", "every way to sign in leads there"),
            entry("access.account.ResetSignIn", "who confirms a reset and the console carry it out"),
            entry("access.device.KnownDevices", "every way to sign in asks whether the browser is known"),
            entry("access.limits.SignInBounds", "the numbers of signing in, which each of its features needs"),
            entry("access.limits.Waiting", "every form of signing in says so when its source has to wait"),
            entry("access.session.AskPasswordAgain", "a new passkey asks for the password, too"),
            entry("complaints.store", "the one door to the tables of a case for the features of the module"),
            entry("complaints.entry.EntryForm", "its page shows it again as it was typed"),
            entry("complaints.words", "labels, timeline and form heads that every page of a case prints"),
            entry("complaints.merging.MergedCases", "the page of a case reads through to those merged into it"),
            entry("complaints.files.FileReaders", "who adds a file to a case says at once who may download it"),
            entry("complaints.arrivals.Arrivals", "whatever the reporter sends, by any feature, becomes work there"),
            entry("complaints.arrivals.Readers", "the page of a case asks it whose look is a reading"),
            entry("complaints.once", "every feature of the module that has a form of its own sends it once"),
            entry("complaints.panels", "boxes beside a case, which features fill and its page prints"),
            entry("complaints.lines", "the line of a case, which several lists print"),
            entry("database.embedded.EmbeddedPostgres", "the module root and the tests start it"),
            entry("demo.story.Lines", "the small files, of which the player reads some, too"),
            entry("keys.ring.KeyFileCheck", "the module root asks it for the doctor, before anything has started"),
            entry("documents.cleaning.Cleaner", "the door of the cleaning for the features that keep files"),
            entry("documents.cleaning.CleaningOutcome", "what the cleaning answers to them"),
            entry("documents.cleaning.FileKind", "what the cleaning says of a file"),
            entry("documents.cleaning.mp4", "one family of files, used by the cleaner alone"),
            entry("documents.cleaning.pdf", "one family of files, used by the cleaner alone"),
            entry("documents.cleaning.picture", "pictures, which also pages of a PDF become"),
            entry("documents.cleaning.refusal", "how every family of files says no"),
            entry("documents.cleaning.sound", "one family of files, used by the cleaner alone"),
            entry("publicsite.answers", "the answers of a form that several features ask for"),
            entry("publicsite.receipt.Receipts", "the last press of the form shows it"),
            entry("publicsite.ways", "every page of the report is left and found again by them"),
            entry("workers.names", "the words of names, written with a person and read by the search"),
            entry("web.error.PlainRefusals", "the server makes it by its class name"),
            entry("web.security.CurrentViewer", "read by the view; only the permission check may set it"));

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
