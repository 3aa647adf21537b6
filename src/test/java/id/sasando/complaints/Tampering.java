package id.sasando.complaints;

import id.sasando.TestInstallation;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import java.util.UUID;

/** Changes of a case that no page makes: by somebody who has the server and the key file. */
public final class Tampering {
    private Tampering() {}

    /** The words of the report are others, sealed as the office would. */
    public static void rewrite(DataKeys keys, CaseId id, String words) {
        var db = TestInstallation.database().db();
        var key = db.sql("select data_key from complaints.case_file where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        var sealed = keys.use(new DataKeyId(key)).sealText("complaints.case_file.text:" + id.value(), words);
        db.sql("update complaints.case_file set text_sealed = :text where id = :id")
                .param("text", sealed)
                .param("id", id.value())
                .update();
    }

    /**
     * Past grants and triggers.
     *
     * @param sql changes what lies at {@code :id}
     */
    public static void force(String sql, CaseId id) {
        TestInstallation.database()
                .superuser()
                .sql("set session_replication_role = replica; " + sql)
                .param("id", id.value())
                .update();
    }
}
