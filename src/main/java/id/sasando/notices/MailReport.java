package id.sasando.notices;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the doctor asks the outbox, before Spring starts.
 *
 * @param waiting messages that are still to be handed over
 * @param retried those of them that a mail server refused at least once
 * @param dead messages that were refused too often; nobody tries them again by themselves
 */
public record MailReport(long waiting, long retried, long dead) {
    private static final String READ = """
            select count(*) filter (where next_try_at is not null) as waiting,
                   count(*) filter (where next_try_at is not null and trouble is not null) as retried,
                   count(*) filter (where dead_at is not null) as dead
              from notices.message
            """;

    public static MailReport read(DataSource source) {
        return JdbcClient.create(source).sql(READ).query(MailReport.class).single();
    }
}
