package id.sasando.proof;

import id.sasando.keys.BrokenSeal;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every sealed value of a database, opened. What is sealed stands in docs/data-classes.md; a column of bytes that is
 * neither sealed there nor a keyed hash, and a value that no key opens, fail: so a proof over this cannot rot.
 */
final class OpenedValues {
    private static final Pattern SEALED =
            Pattern.compile("\\| `([a-z_]+\\.[a-z_]+)\\.([a-z_]+)` \\| S\\d \\| sealed \\|.*");
    private static final String BYTES = """
            select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
             where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')
            """;

    /** Columns of bytes that hold no words: hashes, keys, what a job is about, and sessions, all read as they are. */
    private static final Set<String> UNSEALED = Set.of(
            "access.passkey.attestation",
            "access.passkey.credential_id",
            "access.passkey.public_key",
            "access.recovery_code.fingerprint",
            "access.session_attributes.attribute_bytes",
            "access.sign_in_link.fingerprint",
            "access.wrong_password.login",
            "audit.seal.hash",
            "audit.seal.previous_hash",
            "audit.seal.root",
            "audit.seal.signature",
            "clocks.job.task_data",
            "complaints.case_file.receipt_fingerprint",
            "keys.copy_confirmation.mark",
            "keys.data_key.wrapped",
            "keys.master_mark.mark",
            "keys.signing_key.mac",
            "keys.signing_key.public_key",
            "workers.worker.nik_index",
            "workers.worker.passport_index");

    /** The contexts that differ from {@code schema.table.name-of-the-column:id}, with or without {@code _sealed}. */
    private static final Map<String, List<String>> CONTEXTS = Map.of(
            "access.credential.totp_sealed",
            List.of("access.credential.totp_sealed:{account}"),
            "audit.entry.sealed_words",
            List.of("audit.entry.sealed_words", "audit.entry.sealed_words:access", "audit.entry.sealed_words:audit"),
            "complaints.case_event.reason_sealed",
            List.of("complaints.case_event.reason:{case_id}"),
            "complaints.case_event.detail_sealed",
            List.of("complaints.case_event.detail:{case_id}"),
            "complaints.receipt.proof_sealed",
            List.of("complaints.receipt.proof:{case_id}"),
            "documents.piece.sealed",
            List.of("documents.piece:{file_id}:{copy}:{number}"),
            "keys.copy_confirmation.place_sealed",
            List.of("keys.copy_confirmation.place_sealed:{id}"),
            "workers.worker.nik_sealed",
            List.of("workers.worker.nik_sealed:{id}"),
            "workers.worker.passport_sealed",
            List.of("workers.worker.passport_sealed:{id}"),
            "workers.worker_event.detail_sealed",
            List.of("workers.worker_event.detail_sealed:{worker_id}:{version}"));

    private final JdbcClient db;
    private final Map<UUID, Seal> seals = new LinkedHashMap<>();
    private final Map<Object, UUID> keyNear = new HashMap<>();

    /** @param place column and context */
    record Opened(String column, String place, byte[] plain) {}

    private OpenedValues(JdbcClient superuser, DataKeys keys) {
        this.db = superuser;
        for (var id : db.sql("select id from keys.data_key where destroyed_at is null")
                .query(UUID.class)
                .list()) {
            seals.put(id, keys.use(new DataKeyId(id)));
        }
    }

    static List<Opened> of(JdbcClient superuser, DataKeys keys) throws IOException {
        var values = new OpenedValues(superuser, keys);
        var sealed = sealedColumns();
        var unknown = superuser.sql(BYTES).query(String.class).set();
        unknown.removeAll(UNSEALED);
        sealed.forEach((table, columns) -> columns.forEach(it -> unknown.remove(table + "." + it)));
        if (!unknown.isEmpty()) throw new AssertionError("neither sealed nor known to be no text: " + unknown);
        var found = new ArrayList<Opened>();
        sealed.forEach((table, columns) -> values.open(table, columns, found));
        return found;
    }

    /** Tables that name their key come first, so that the rows hanging on them are opened at the first try. */
    private static Map<String, Set<String>> sealedColumns() throws IOException {
        var found = new LinkedHashMap<String, Set<String>>();
        var lines = Files.readAllLines(Path.of("docs/data-classes.md")).stream()
                .map(SEALED::matcher)
                .filter(it -> it.matches() && !UNSEALED.contains(it.group(1) + "." + it.group(2)))
                .sorted(Comparator.comparing(it -> !it.group(1).matches(".*\\.(case_file|file|worker)")))
                .toList();
        for (var line : lines) {
            found.computeIfAbsent(line.group(1), _ -> new LinkedHashSet<>()).add(line.group(2));
        }
        return found;
    }

    private void open(String table, Set<String> columns, List<Opened> found) {
        for (var row : db.sql("select * from " + table).query().listOfRows()) {
            if (row.get("data_key") instanceof UUID key) keyNear.put(row.get("id"), key);
            for (var column : columns) {
                if (row.get(column) instanceof byte[] sealed) found.add(open(table + "." + column, row, sealed));
            }
        }
    }

    private Opened open(String column, Map<String, Object> row, byte[] sealed) {
        var usual = List.of(column.replaceFirst("_sealed$", "") + ":{id}", column + ":{id}");
        for (var template : CONTEXTS.getOrDefault(column, usual)) {
            var context = filled(template, row);
            for (var key : keysFor(row)) {
                var plain = tried(Objects.requireNonNull(seals.get(key)), context, sealed);
                if (plain.isPresent()) return new Opened(column, context, plain.orElseThrow());
            }
        }
        throw new AssertionError("no key opens " + column + " of " + row.get("id"));
    }

    private Set<UUID> keysFor(Map<String, Object> row) {
        var order = new LinkedHashSet<UUID>();
        for (var value : row.values()) {
            var near = keyNear.get(value);
            if (near != null && seals.containsKey(near)) order.add(near);
        }
        order.addAll(seals.keySet());
        return order;
    }

    private static Optional<byte[]> tried(Seal seal, String context, byte[] sealed) {
        try {
            return Optional.of(seal.open(context, sealed));
        } catch (BrokenSeal _) {
            return Optional.empty();
        }
    }

    private static String filled(String template, Map<String, Object> row) {
        var context = template;
        for (var value : row.entrySet()) context = context.replace("{" + value.getKey() + "}", "" + value.getValue());
        return context;
    }
}
