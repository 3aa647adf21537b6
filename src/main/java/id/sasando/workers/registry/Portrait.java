package id.sasando.workers.registry;

import id.sasando.workers.Nik;
import id.sasando.workers.PassportNumber;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.Workers.WorkerEvent.Difference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All that is known of a person at one moment, opened, so that two moments can be compared. */
record Portrait(WorkerFacts facts, Optional<Nik> nik, Optional<PassportNumber> passport) {

    /** What is different now; empty if nothing is. */
    List<Difference> since(Portrait before) {
        return differences(before.fields());
    }

    /** The fields of somebody who was not there before. */
    List<Difference> first() {
        return differences(Map.of());
    }

    private List<Difference> differences(Map<String, List<String>> before) {
        return fields().entrySet().stream()
                .map(it -> new Difference(it.getKey(), before.getOrDefault(it.getKey(), List.of()), it.getValue()))
                .filter(it -> !Objects.equals(it.before(), it.after()))
                .toList();
    }

    private Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(
                "names",
                facts.names().stream().map(it -> it.kind() + " " + it.text()).toList());
        fields.put("phones", facts.phones().stream().map(Portrait::text).toList());
        fields.put("village", facts.villageCode().stream().toList());
        fields.put("regency", facts.regencyCode().stream().toList());
        fields.put("sex", facts.sex().stream().map(Enum::name).toList());
        fields.put("birthYear", facts.birthYear().stream().map(String::valueOf).toList());
        fields.put("nik", nik.stream().map(Nik::digits).toList());
        fields.put("passport", passport.stream().map(PassportNumber::value).toList());
        return fields;
    }

    private static String text(WorkerFacts.Phone it) {
        return it.shared() ? it.number().value() + " SHARED" : it.number().value();
    }
}
