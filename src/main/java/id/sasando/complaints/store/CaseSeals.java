package id.sasando.complaints.store;

import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import id.sasando.keys.SealedShape;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals texts and values under the key of a case, each bound to its table, column and row. */
@Component
public class CaseSeals {
    private final DataKeys keys;

    public CaseSeals(DataKeys keys) {
        this.keys = keys;
    }

    /** Takes the key of a case into the hand: one look-up, however many texts are then sealed or opened. */
    public InHand take(DataKeyId key) {
        return new InHand(keys.use(key));
    }

    /** The key of one case. */
    public record InHand(Seal seal) {
        public byte[] text(String column, UUID row, String text) {
            return seal.sealText(context(column, row), text);
        }

        public String openText(String column, UUID row, byte[] sealed) {
            return seal.openText(context(column, row), sealed);
        }

        public <T> byte[] value(SealedShape<T> shape, UUID row, T value) {
            return shape.seal(seal, row, value);
        }

        public <T> T openValue(SealedShape<T> shape, UUID row, byte[] sealed) {
            return shape.open(seal, row, sealed);
        }

        private static String context(String column, UUID row) {
            return "complaints." + column + ":" + row;
        }
    }
}
