package id.sasando.bench.load;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. */
final class CopyText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\\t\n\r]");
    private static final HexFormat HEX = HexFormat.of();
    private final StringBuilder text = new StringBuilder();

    void row(@Nullable Object... cells) {
        for (var i = 0; i < cells.length; i++) {
            if (i > 0) text.append('\t');
            add(cells[i]);
        }
        text.append('\n');
    }

    private void add(@Nullable Object cell) {
        switch (cell) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HEX.formatHex(bytes));
            case String it -> text.append(escaped(it));
            default -> text.append(cell);
        }
    }

    private static String escaped(String plain) {
        return SPECIAL.matcher(plain).replaceAll(it -> switch (it.group().charAt(0)) {
            case '\t' -> "\\\\t";
            case '\n' -> "\\\\n";
            case '\r' -> "\\\\r";
            default -> "\\\\\\\\";
        });
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
