package id.sasando.complaints.store;

import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals texts and values under the key of a case, each bound to its table, column and row. */
@Component
public class CaseSeals {
    private final DataKeys keys;
    private final JsonMapper json;

    public CaseSeals(DataKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    public byte[] text(DataKeyId key, String column, UUID row, String text) {
        return keys.use(key).sealText(context(column, row), text);
    }

    public String openText(DataKeyId key, String column, UUID row, byte[] sealed) {
        return keys.use(key).openText(context(column, row), sealed);
    }

    public byte[] value(DataKeyId key, String column, UUID row, Object value) {
        return keys.use(key).sealText(context(column, row), json.writeValueAsString(value));
    }

    public <T> T openValue(DataKeyId key, String column, UUID row, byte[] sealed, Class<T> type) {
        return json.readValue(keys.use(key).openText(context(column, row), sealed), type);
    }

    private static String context(String column, UUID row) {
        return "complaints." + column + ":" + row;
    }
}
