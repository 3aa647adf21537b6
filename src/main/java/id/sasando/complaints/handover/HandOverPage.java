package id.sasando.complaints.handover;

import id.sasando.complaints.lines.LineEntry;
import id.sasando.complaints.words.OfficerChoices;
import id.sasando.web.Option;
import java.util.List;

/**
 * What would go over, before it does.
 *
 * @param choices single cases to hand over instead of all
 * @param chosen one of them, or empty for all
 */
public record HandOverPage(
        Officer officer,
        int cases,
        int confirmations,
        List<LineEntry> lines,
        Receivers receivers,
        List<Option> choices,
        String chosen,
        String reason) {

    public record Officer(String path, String name) {}

    public record Receivers(OfficerChoices.Officers all, String chosen) {}
}
