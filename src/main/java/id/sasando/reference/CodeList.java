package id.sasando.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code list with all it ever held, in the order in which it is shown. */
public final class CodeList<T extends Code> {
    private final Map<String, T> byCode = new LinkedHashMap<>();

    public CodeList(List<T> entries) {
        entries.forEach(it -> byCode.put(it.code(), it));
    }

    /** What may be chosen on that day. */
    public List<T> on(LocalDate day) {
        return byCode.values().stream().filter(it -> it.validity().covers(day)).toList();
    }

    /** Also an entry that may no longer be chosen. */
    public Optional<T> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** May that code be chosen on that day? */
    public boolean has(String code, LocalDate day) {
        return find(code).filter(it -> it.validity().covers(day)).isPresent();
    }

    /** The label of a stored code; the code itself if nobody knows it. */
    public String label(String code, String language) {
        return find(code).map(it -> it.label().in(language)).orElse(code);
    }
}
