package id.sasando.complaints.intake;

import id.sasando.complaints.Lodging.LodgedOtherwise.Part;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** In what a report that comes again differs from the one that was lodged. */
final class Differences {
    private static final Map<String, Part> OF_LINE = Map.of(
            "channel", Part.CHANNEL,
            "complainant", Part.WHOM,
            "self", Part.WHOM,
            "subject", Part.WHOM,
            "danger", Part.DANGER,
            "country", Part.COUNTRY,
            "types", Part.TYPES);

    private Differences() {}

    /** @param head of the report as it was lodged, see {@link LodgedText} */
    static Set<Part> of(NewComplaint now, String head, CaseFile file, CaseWords words) {
        var found = EnumSet.noneOf(Part.class);
        var before = lines(head);
        var after = lines(LodgedText.head(now));
        before.forEach((name, values) -> {
            if (!values.equals(after.get(name))) found.add(OF_LINE.getOrDefault(name, Part.MORE));
        });
        after.forEach((name, values) -> {
            if (!before.containsKey(name)) found.add(OF_LINE.getOrDefault(name, Part.MORE));
        });
        if (!words.text().equals(now.text())) found.add(Part.TEXT);
        if (file.subject().about() != now.about()) found.add(Part.READERS);
        if (now.receivedAt().filter(it -> !it.equals(file.lodgedAt())).isPresent()) found.add(Part.RECEIVED);
        if (isReachedOtherwise(now, file, words)) found.add(Part.REACH);
        return found.isEmpty() ? EnumSet.allOf(Part.class) : found;
    }

    /** How the reporter is reached stands in no receipt; it is compared with what the case says now. */
    private static boolean isReachedOtherwise(NewComplaint now, CaseFile file, CaseWords words) {
        var then = file.reporter();
        var reporter = now.reporter();
        var named = !reporter.anonymous();
        return then.anonymous() != reporter.anonymous()
                || named
                        && !(then.name().equals(reporter.name())
                                && then.phone().equals(reporter.phone())
                                && words.phoneTyped().equals(reporter.phoneTyped())
                                && then.email().equals(reporter.email())
                                && then.channel().equals(reporter.channel()))
                || !then.consent().equals(reporter.consent())
                || !words.facts().contactNote().equals(now.facts().contactNote());
    }

    private static Map<String, List<String>> lines(String head) {
        return head.lines()
                .filter(it -> it.contains(": "))
                .collect(Collectors.groupingBy(it -> it.substring(0, it.indexOf(": ")), Collectors.toList()));
    }
}
