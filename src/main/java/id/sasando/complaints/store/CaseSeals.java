package id.sasando.complaints.store;

import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
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

    /** Takes the key of a case into the hand: one look-up, however many texts are then sealed or opened. */
    public InHand take(DataKeyId key) {
        return new InHand(keys.use(key), json);
    }

    /** The key of one case. */
    public record InHand(Seal seal, JsonMapper json) {
        public byte[] text(String column, UUID row, String text) {
            return seal.sealText(context(column, row), text);
        }

        public String openText(String column, UUID row, byte[] sealed) {
            return seal.openText(context(column, row), sealed);
        }

        public byte[] value(String column, UUID row, Object value) {
            return seal.sealText(context(column, row), json.writeValueAsString(value));
        }

        public <T> T openValue(String column, UUID row, byte[] sealed, Class<T> type) {
            return json.readValue(seal.openText(context(column, row), sealed), type);
        }

        private static String context(String column, UUID row) {
            return "complaints." + column + ":" + row;
        }
    }
}
