package id.sasando.web;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.shared.Office;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What every page has around it. The view adapter gives it to each template beside the page record.
 *
 * @param contact how the office itself is reached
 * @param path the path without the language's prefix
 * @param query the query string with its question mark, or empty
 * @param csrf the token for forms of signed-in staff; empty on public pages, so that no session is made
 * @param troubles wrong fields of the form on this page, in the order of the form
 * @param quickExit the neutral site to which somebody leaves in a hurry
 * @param demonstration synthetic data: the page carries a watermark
 * @param place where in a public form the page stands; empty for any other page
 */
public record Frame(
        Texts texts,
        Viewer viewer,
        Office office,
        Office.Contact contact,
        Assets assets,
        String path,
        String query,
        Optional<Csrf> csrf,
        List<FieldTrouble> troubles,
        String quickExit,
        boolean demonstration,
        Optional<FormPlace> place) {

    /** The hidden field that proves that a form came from our own page. */
    public record Csrf(String name, String token) {}

    public String text(String key, Object... places) {
        return texts.get(key, places);
    }

    /** A path of ours in the reader's language. */
    public String url(String target) {
        return texts.language().prefix() + target;
    }

    /** This page in the other language. A page of a form is asked for again under the address of its step. */
    public String otherLanguageUrl() {
        return texts.language().other().prefix() + place.map(FormPlace::path).orElse(path + query);
    }

    /** Does every way out of this page have to take the answers of a form along? */
    public boolean carries() {
        return place.filter(it -> it.isBeside() || it.form().equals("report")).isPresent();
    }

    /** A page beside a form: what leads back. */
    public Optional<FormPlace> back() {
        return place.filter(FormPlace::isBeside);
    }

    /** A page of a form, to be kept by the tab. */
    public Optional<FormPlace> kept() {
        return place.filter(it -> !it.isBeside());
    }

    public String asset(String name) {
        return assets.path(name);
    }

    public boolean may(Permission permission) {
        return viewer.may(permission);
    }

    public boolean signedIn() {
        return viewer.account().isPresent();
    }

    /** The message at a field, or an empty text if the field is right. */
    public String trouble(String field) {
        return troubles.stream()
                .filter(it -> it.field().equals(field))
                .map(FieldTrouble::message)
                .findFirst()
                .orElse("");
    }

    public boolean wrong(String field) {
        return !trouble(field).isEmpty();
    }

    /** What a field's {@code aria-describedby} says: its hint and its error, as far as they are there. */
    public String describes(String field, boolean hint) {
        var ids = (hint ? field + "-hint " : "") + (wrong(field) ? field + "-error" : "");
        return ids.strip();
    }

    /** Pages whose title says nothing to somebody who looks over the shoulder or into the history. */
    public boolean neutral() {
        return within("/report") || within("/follow") || within("/verify");
    }

    /** Is this page that path or below it? */
    public boolean within(String parent) {
        return path.equals(parent) || path.startsWith(parent + "/");
    }

    /** The first page of this viewer's desk. */
    public String home() {
        return deskEntries().stream().findFirst().map(DeskEntry::path).orElse("/sign-in");
    }

    /** The desk's navigation for this viewer. */
    public List<DeskEntry> deskEntries() {
        return DeskEntry.ALL.stream().filter(it -> may(it.permission())).toList();
    }

    /**
     * Where in a public form a page stands: for the script that keeps its words in the tab, and for whoever leaves the form
     * and comes back.
     *
     * @param path under which the page is asked for again, without the language's prefix
     * @param form under what name the tab keeps the words of the page; empty if it keeps none
     * @param whose tells two fillings of the same form apart
     * @param mark with which the form is ended
     * @param beside the sealed answers that a page beside the form carries; empty on a page of the form
     */
    public record FormPlace(String path, String form, String whose, String mark, String beside) {
        /** The key in the model of a page. */
        public static final String KEY = "place";

        public static FormPlace of(String path) {
            return new FormPlace(path, "", "", "", "");
        }

        public FormPlace keeping(String name, UUID filling, String itsMark) {
            return new FormPlace(
                    path, name, UUID.nameUUIDFromBytes(bytes(filling)).toString(), itsMark, beside);
        }

        public FormPlace carrying(String sealed) {
            return new FormPlace(path, form, whose, mark, sealed);
        }

        /** The page shows something else, and leads back to the form. */
        public boolean isBeside() {
            return !beside.isEmpty();
        }

        /** What the quick exit needs, so that the server refuses what was left. */
        public String exit() {
            return mark.isEmpty() ? "" : "?mark=" + mark;
        }

        /** The place of a page, or none. */
        public static Optional<FormPlace> in(Map<String, ?> model) {
            return model.get(KEY) instanceof FormPlace it ? Optional.of(it) : Optional.empty();
        }

        private static byte[] bytes(UUID id) {
            return id.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
