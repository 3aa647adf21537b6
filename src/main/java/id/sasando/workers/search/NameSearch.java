package id.sasando.workers.search;

import id.sasando.reference.Regions;
import id.sasando.reference.VillageName;
import id.sasando.workers.NameWords;
import id.sasando.workers.NameWords.Question;
import id.sasando.workers.NameWords.Question.Nearness;
import id.sasando.workers.SearchWords;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerSearch.Hit;
import id.sasando.workers.WorkerSearch.Likeness;
import id.sasando.workers.search.FoundWorkers.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads typed words as a name, in rounds: each forgives more than the one before, and the next begins only while fewer
 * than {@value #ENOUGH} people are found. So a common name costs no more than a rare one.
 */
@Component
class NameSearch {
    private static final int ENOUGH = 10;
    private static final int VILLAGES_MAX = 20;
    private static final int VILLAGE_LETTERS_MIN = 3;
    private final FoundWorkers workers;
    private final NameWords names;
    private final Regions regions;

    NameSearch(FoundWorkers workers, NameWords names, Regions regions) {
        this.workers = workers;
        this.names = names;
        this.regions = regions;
    }

    /** @param words folded, one to five */
    void search(List<String> words, Map<WorkerId, Hit> found) {
        workers.byWholeName(SearchWords.wholeNames(words)).forEach(it -> found.putIfAbsent(it.worker(), it));
        if (found.size() >= ENOUGH) return;
        var question = names.read(words);
        for (var most : List.of(Likeness.EXACT, Likeness.SOUND, Likeness.LETTER)) {
            if (found.size() >= ENOUGH) return;
            ask(found, question.upTo(most));
        }
        if (found.size() < ENOUGH) askWithAlias(found, question);
        if (found.size() < ENOUGH) askWithVillage(found, words, question);
        for (var left : leavable(words.size())) {
            if (found.size() < ENOUGH) askWithout(found, question, left);
        }
    }

    /** Of three words or more any one, those between first: they are baptismal names more often than the others. */
    private static List<Integer> leavable(int words) {
        if (words <= 2) return List.of();
        return IntStream.concat(IntStream.range(1, words), IntStream.of(0))
                .boxed()
                .toList();
    }

    /** A nickname beside the name of the clan: the words may lie in several names of one person. */
    private void askWithAlias(Map<WorkerId, Hit> found, Question question) {
        if (question.isHopeless()) return;
        for (var word = 0; word < question.words().size() && question.words().size() > 1; word++) {
            add(found, workers.byAlias(question.first(word)), question);
        }
    }

    private void ask(Map<WorkerId, Hit> found, Question question) {
        if (!question.isHopeless()) add(found, workers.byWords(question), question);
    }

    private void askWithout(Map<WorkerId, Hit> found, Question question, int left) {
        var fewer = question.without(left, left + 1);
        if (!fewer.isHopeless()) addSome(found, workers.byWords(fewer), fewer);
    }

    /** One or two words at the end or the beginning may name the village. */
    private void askWithVillage(Map<WorkerId, Hit> found, List<String> words, Question question) {
        for (var length = Math.min(2, words.size() - 1); length > 0; length--) {
            for (var from : Stream.of(words.size() - length, 0).distinct().toList()) {
                var rest = question.without(from, from + length);
                var villages = villages(String.join(" ", words.subList(from, from + length)));
                if (villages.isEmpty() || rest.isHopeless()) continue;
                addSome(found, workers.byWords(rest, villages), rest);
            }
        }
    }

    private List<String> villages(String typed) {
        if (typed.length() < VILLAGE_LETTERS_MIN) return List.of();
        return regions.search(typed, VILLAGES_MAX).stream()
                .map(VillageName::code)
                .toList();
    }

    private static void addSome(Map<WorkerId, Hit> found, List<Candidate> candidates, Question question) {
        ranked(candidates, question).forEach(it -> found.putIfAbsent(it.worker(), it.hit(Likeness.SOME)));
    }

    private static void add(Map<WorkerId, Hit> found, List<Candidate> candidates, Question question) {
        ranked(candidates, question)
                .forEach(it ->
                        found.putIfAbsent(it.worker(), it.hit(it.nearness().least())));
    }

    private static List<Ranked> ranked(List<Candidate> candidates, Question question) {
        return candidates.stream()
                .flatMap(it -> question.nearness(it.folded()).map(near -> new Ranked(it, near)).stream())
                .sorted(Comparator.comparing(Ranked::nearness)
                        .thenComparing(it -> it.candidate().folded())
                        .thenComparing(it -> it.worker().value()))
                .toList();
    }

    private record Ranked(Candidate candidate, Nearness nearness) {
        WorkerId worker() {
            return candidate.worker();
        }

        Hit hit(Likeness likeness) {
            return new Hit(worker(), candidate.name(), candidate.matched(), likeness);
        }
    }
}
