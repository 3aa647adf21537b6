package id.sasando.shared;

import org.jspecify.annotations.Nullable;

/** Words as a browser sends them, made ours: one kind of line end, no blanks around, never missing. */
public final class TypedWords {
    private TypedWords() {}

    public static String of(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
