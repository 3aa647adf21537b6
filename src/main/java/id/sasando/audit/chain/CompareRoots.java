package id.sasando.audit.chain;

import id.sasando.audit.chain.Verdict.Faults;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares the file of roots with the seals in the database, some hundred lines at a time. */
@Component
class CompareRoots {
    private final StoredSeals seals;
    private final RootFile file;

    CompareRoots(StoredSeals seals, RootFile file) {
        this.seals = seals;
        this.file = file;
    }

    /** The number of lines; empty if there is no file. */
    Optional<Long> run(Faults faults) {
        if (!file.exists()) return Optional.empty();
        var lines = 0L;
        try (var reader = file.open()) {
            for (var chunk = next(reader); !chunk.isEmpty(); chunk = next(reader)) {
                compare(chunk, lines, faults);
                lines += chunk.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the roots of the trail", e);
        }
        return Optional.of(lines);
    }

    private void compare(List<RootFile.Line> chunk, long before, Faults faults) {
        var stored = new HashMap<Long, byte[]>();
        var numbers = chunk.stream().map(RootFile.Line::batch).toList();
        seals.ofNumbers(numbers)
                .forEach(it -> stored.put(it.number(), it.signed().hash()));
        var at = before;
        for (var line : chunk) {
            at++;
            var place = "Line " + at + " of the file of roots ";
            if (line.hash().isEmpty()) {
                faults.add(place + "cannot be read.");
            } else if (!stored.containsKey(line.batch())) {
                faults.add(place + "names batch " + line.batch() + ", which is not in the trail: its tail was cut.");
            } else {
                faults.addUnless(
                        Arrays.equals(line.hash().get(), stored.get(line.batch())),
                        place + "has another root for batch " + line.batch() + ": the trail was made anew from there.");
            }
        }
    }

    private static List<RootFile.Line> next(BufferedReader reader) throws IOException {
        var chunk = new ArrayList<RootFile.Line>();
        while (chunk.size() < StoredSeals.PAGE) {
            var line = reader.readLine();
            if (line == null) break;
            chunk.add(RootFile.read(line));
        }
        return chunk;
    }
}
