package id.sasando.complaints.facts;

import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.Wish;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of a case field by field, as they stand in history: codes stay codes. */
final class CaseValues {
    private CaseValues() {}

    static Map<String, String> of(CaseFile file, CaseFacts facts) {
        var subject = file.subject();
        var values = new LinkedHashMap<String, String>();
        values.put("title", facts.title());
        values.put("types", String.join(",", subject.types()));
        values.put("country", subject.country());
        values.put("departure", subject.departureStatus());
        values.put("village", subject.villageCode().orElse(""));
        values.put("regency", subject.regencyCode().orElse(""));
        values.put("employer", facts.employer());
        values.put("agency", facts.agency());
        values.put("recruiter", facts.recruiter());
        values.put("place", facts.place());
        values.put("route", facts.route());
        values.put("eventOn", facts.eventOn().map(LocalDate::toString).orElse(""));
        values.put(
                "lastContactOn", facts.lastContactOn().map(LocalDate::toString).orElse(""));
        values.put("wishes", wishes(facts.wishes()));
        values.put("contactNote", facts.contactNote());
        values.put("danger", Boolean.toString(subject.danger()));
        values.put("consent", file.reporter().consent());
        return values;
    }

    /** One for each line: what, amount and currency parted by semicolons. */
    static String wishes(List<Wish> wishes) {
        return wishes.stream()
                .map(it -> it.amount().isEmpty() ? it.what() : String.join("; ", it.what(), it.amount(), it.currency()))
                .collect(Collectors.joining("\n"));
    }

    static List<FieldChange> differences(Map<String, String> before, Map<String, String> after) {
        var changes = new ArrayList<FieldChange>();
        before.forEach((field, was) -> {
            var now = after.getOrDefault(field, "");
            if (!now.equals(was)) changes.add(new FieldChange(field, was, now));
        });
        return changes;
    }
}
