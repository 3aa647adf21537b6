package id.sasando.start;

import id.sasando.database.DatabaseLogin;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** May people in danger be shown these numbers? Only confirmed ones are fit for real data, and the office has its own. */
record PhoneCheck(boolean confirmed, String words, boolean officeHasOne, String officeWords) {
    private static final String COUNTS = """
            select count(*) as numbers,
                   count(*) filter (where confirmed_on is null) as unconfirmed,
                   count(*) filter (where kind = 'OFFICE') as own,
                   (select count(*) from reference.mission m
                     where not exists (select from reference.v_phone s where s.mission = m.key)) as silent,
                   exists (select from demo.mark) as demonstration
              from reference.v_phone
             where (valid_from is null or valid_from <= current_date) and (valid_to is null or valid_to >= current_date)
            """;
    private static final String WHERE = "the page Telephones of the desk (/phones)";

    private record Counts(long numbers, long unconfirmed, long own, long silent, boolean demonstration) {}

    static PhoneCheck of(DatabaseLogin login) {
        return counts(login).map(PhoneCheck::told).orElseGet(() -> {
            var words = "not looked at: the numbers are loaded at the first start";
            return new PhoneCheck(false, words, false, words);
        });
    }

    private static PhoneCheck told(Counts it) {
        var words = it.numbers() + " numbers, not confirmed: " + it.unconfirmed() + ", missions without one: "
                + it.silent();
        var office = it.own() > 0 ? "the office can be called" : "nobody can call the office itself";
        if (it.demonstration()) {
            var why = " (a demonstration: nobody calls them)";
            return new PhoneCheck(true, words + why, true, office + why);
        }
        var right = it.numbers() > 0 && it.unconfirmed() == 0;
        return new PhoneCheck(
                right,
                right ? words : words + ": confirm them on " + WHERE,
                it.own() > 0,
                it.own() > 0 ? office : office + ": enter its number on " + WHERE);
    }

    /** Empty in a database that is older than this version. */
    private static Optional<Counts> counts(DatabaseLogin login) {
        try {
            return JdbcClient.create(Sources.of(login))
                    .sql(COUNTS)
                    .query(Counts.class)
                    .optional();
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }
}
