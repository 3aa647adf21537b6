package id.sasando.workers.names;

import id.sasando.workers.NameWords;
import id.sasando.workers.NameWords.Question;
import id.sasando.workers.WorkerSearch.Likeness;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code workers.name_part}: each word that is part of a name, once, filed by sound and spelling. */
@Repository
public class NameParts implements NameWords {
    /** The most words of the registry that one typed word may stand for. */
    public static final int READINGS_MAX = 100;

    /** More words than any name has; those beyond are filed by the statement that skips what is there. */
    private static final int WORDS_MAX = 200;

    private static final String KNOWN = "select part from workers.name_part where part = any(:parts) limit :limit";
    private static final String LEARN = """
            insert into workers.name_part (part, sound, keys) values (:part, :sound, :keys) on conflict do nothing
            """;
    private static final String UNHEARD = """
            select part from workers.name_part where keys is null order by part limit :limit for update skip locked
            """;
    private static final String HEAR =
            "update workers.name_part set sound = :sound, keys = :keys where part = :part and keys is null";
    /** For the test of its plan. */
    public static final String READINGS = """
            select part, (array['EXACT', 'SOUND', 'BEGUN', 'LETTER'])[far] as likeness
              from (select part, length(part) as size,
                           case when part = :word then 1
                                when sound = :sound then 2
                                when starts_with(part, :word) or starts_with(sound, :sound) then 3
                                when :forgives and (public.levenshtein_less_equal(left(part, 60), :word, 1) <= 1
                                                    or public.levenshtein_less_equal(left(sound, 60), :sound, 1) <= 1)
                                then 4 end as far
                      from workers.name_part where keys && :keys::text[]) read
             where far is not null
             order by far, size, part limit :limit
            """;

    private final JdbcClient db;

    public NameParts(JdbcClient db) {
        this.db = db;
    }

    /** A word of the registry that a typed one may mean. */
    public record Reading(String part, Likeness likeness) {}

    /**
     * Files the words of folded names; those that are there already stay as they are. In one order for all writers, so
     * that two of them never wait for each other.
     */
    @Override
    public void learn(Collection<String> folded) {
        var parts = new TreeSet<String>();
        folded.forEach(it -> parts.addAll(Question.parts(it)));
        db.sql(KNOWN)
                .param("parts", array(parts))
                .param("limit", WORDS_MAX)
                .query(String.class)
                .list()
                .forEach(parts::remove);
        parts.forEach(it -> write(LEARN, it));
    }

    /** Files at most so many words that have no keys yet. @return how many */
    public int hear(int limit) {
        var parts = db.sql(UNHEARD).param("limit", limit).query(String.class).list();
        parts.forEach(it -> write(HEAR, it));
        return parts.size();
    }

    /** The likest first, at most {@value #READINGS_MAX}. */
    public List<Reading> readings(String word) {
        var key = SoundKey.of(word);
        return db.sql(READINGS)
                .param("word", word)
                .param("sound", key.sound())
                .param("forgives", word.length() >= SoundKey.FORGIVEN_FROM)
                .param("keys", array(key.asked()))
                .param("limit", READINGS_MAX)
                .query((row, _) -> new Reading(row.getString("part"), Likeness.valueOf(row.getString("likeness"))))
                .list();
    }

    @Override
    public Question read(List<String> words) {
        return new Question(words.stream()
                .map(it -> readings(it).stream().collect(Collectors.toMap(Reading::part, Reading::likeness)))
                .toList());
    }

    private void write(String sql, String part) {
        var key = SoundKey.of(part);
        db.sql(sql)
                .param("part", part)
                .param("sound", key.sound())
                .param("keys", array(key.filed()))
                .update();
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
