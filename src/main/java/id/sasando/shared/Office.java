package id.sasando.shared;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The one office that this installation serves. Everything that names the office comes from here.
 *
 * @param code the short code in case numbers, such as {@code NTT}
 * @param casePrefix what a case number begins with, such as {@code PGD-NTT}
 * @param provinceCode the Kemendagri code of its province
 * @param zone the zone in which due dates live
 * @param hours opening hours by weekday; a weekday without an entry is closed
 * @param phoneKeys which telephone numbers of the reference data are this office's own
 */
public record Office(
        String code,
        String casePrefix,
        String name,
        List<String> letterhead,
        String address,
        String provinceCode,
        ZoneId zone,
        Map<DayOfWeek, Hours> hours,
        List<String> phoneKeys) {

    public Office {
        letterhead = List.copyOf(letterhead);
        hours = Map.copyOf(hours);
        phoneKeys = List.copyOf(phoneKeys);
    }

    /** From opening until closing, in the office's own zone. */
    public record Hours(LocalTime opens, LocalTime closes) {
        public Hours {
            if (!opens.isBefore(closes)) throw new IllegalArgumentException("the office opens before it closes");
        }
    }

    /** How the office itself is reached. Nothing is invented: no line means that nobody knows one. */
    public record Contact(List<Line> lines, String email) {
        public Contact {
            lines = List.copyOf(lines);
        }

        /**
         * A line of the office.
         *
         * @param link such as {@code tel:+62380123456}
         */
        public record Line(String number, String link, boolean whatsapp) {}
    }

    /** Says how the office is reached today; never fails, since error pages ask, too. */
    public interface Contacts {
        Contact today();
    }

    /** A setting of the operator is incomplete or wrong. The message says in one sentence what is to be put right. */
    public static final class WrongSetting extends RuntimeException {
        private static final long serialVersionUID = 1;

        public WrongSetting(String message) {
            super(message);
        }
    }
}
