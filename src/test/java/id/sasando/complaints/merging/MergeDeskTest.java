package id.sasando.complaints.merging;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.List;
import java.util.UUID;

/** Merges and takes apart, as the pages do. */
abstract class MergeDeskTest extends DeskTest {
    private static final String ROWS = """
            select 'case ' || (to_jsonb(t) - array['state', 'merged_into', 'merged_from', 'version', 'changed_at'])::text
              from complaints.case_file t where id = :id
            union all select 'event ' || to_jsonb(t)::text from complaints.case_event t where case_id = :id
            union all select 'message ' || to_jsonb(t)::text from complaints.message t where case_id = :id
            union all select 'note ' || to_jsonb(t)::text from complaints.note t where case_id = :id
            union all select 'number ' || to_jsonb(t)::text from complaints.outside_number t where case_id = :id
            union all select 'type ' || to_jsonb(t)::text from complaints.case_type t where case_id = :id
            union all select 'party ' || to_jsonb(t)::text from complaints.case_party t where case_id = :id
            union all select 'worker ' || to_jsonb(t)::text from complaints.case_worker t where case_id = :id
            union all select 'person ' || to_jsonb(w)::text from complaints.case_worker t
                        join workers.worker w on w.id = t.worker_id where t.case_id = :id
            union all select 'name ' || to_jsonb(n)::text from complaints.case_worker t
                        join workers.worker_name n on n.worker_id = t.worker_id where t.case_id = :id
            union all select 'resolution ' || to_jsonb(t)::text from complaints.resolution t where case_id = :id
            union all select 'file ' || (to_jsonb(t) - 'content')::text from documents.file t where subject_id = :id
            """;

    protected static String key() {
        return UUID.randomUUID().toString();
    }

    /** @return the status of the answer */
    protected int merge(TestAccount by, CaseId duplicate, CaseId master, String key) throws Exception {
        var form = form(
                "/cases/" + duplicate.value() + "/merge/" + master.value(),
                "submission",
                key,
                "version",
                Integer.toString(version(duplicate)),
                "masterVersion",
                Integer.toString(version(master)),
                "reason",
                "Dua saudara melaporkan hal yang sama.");
        return send(form.with(by.signedIn()).with(csrf())).getStatus();
    }

    protected int undo(TestAccount by, CaseId duplicate, String key) throws Exception {
        return press(
                by, duplicate, "/unmerge", version(duplicate), "submission", key, "reason", "Ternyata orang lain.");
    }

    /** Everything that lies in a case, row by row, but for the pointer and what a version is. */
    protected static List<String> rows(CaseId id) {
        return db().sql(ROWS).param("id", id.value()).query(String.class).list();
    }

    protected static String state(CaseId id) {
        return db().sql("select state from complaints.case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    protected static String label(CaseId id) {
        return db().sql("select number from complaints.case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
