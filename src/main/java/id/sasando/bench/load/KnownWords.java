package id.sasando.bench.load;

import id.sasando.workers.NameWords;
import id.sasando.workers.NameWords.Question;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Files the words of loaded names once each, so that the search finds them as it finds real ones. */
@Component
@ConditionalOnProperty("sasando.bench")
class KnownWords {
    private final NameWords words;
    private final Set<String> known = new HashSet<>();

    KnownWords(NameWords words) {
        this.words = words;
    }

    void learn(String folded) {
        var unknown = Question.parts(folded).stream().filter(known::add).toList();
        if (!unknown.isEmpty()) words.learn(unknown);
    }
}
