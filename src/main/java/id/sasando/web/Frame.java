package id.sasando.web;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.shared.Office;
import java.util.List;
import java.util.Optional;

/**
 * What every page has around it. The view adapter gives it to each template beside the page record.
 *
 * @param path the path without the language's prefix
 * @param query the query string with its question mark, or empty
 * @param csrf the token for forms of signed-in staff; empty on public pages, so that no session is made
 * @param troubles wrong fields of the form on this page, in the order of the form
 * @param quickExit the neutral site to which somebody leaves in a hurry
 * @param demonstration synthetic data: the page carries a watermark
 */
public record Frame(
        Texts texts,
        Viewer viewer,
        Office office,
        Assets assets,
        String path,
        String query,
        Optional<Csrf> csrf,
        List<FieldTrouble> troubles,
        String quickExit,
        boolean demonstration) {

    /** The hidden field that proves that a form came from our own page. */
    public record Csrf(String name, String token) {}

    public String text(String key, Object... places) {
        return texts.get(key, places);
    }

    /** A path of ours in the reader's language. */
    public String url(String target) {
        return texts.language().prefix() + target;
    }

    /** This page in the other language. */
    public String otherLanguageUrl() {
        return texts.language().other().prefix() + path + query;
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
}
