package id.sasando.laws.pages;

import java.util.regex.Pattern;

/** The HTML of a jte file, with its statements and expressions taken out. */
final class Markup {
    private static final Pattern LINES = Pattern.compile("(?m)^@(import|param)\\b.*$");
    private static final Pattern COMMENTS = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern OPENING =
            Pattern.compile("\\$unsafe\\{|\\$\\{|!\\{|@(if|elseif|for)\\s*\\(|@template\\.[\\w.-]+\\(");

    private final String text;
    private final StringBuilder html = new StringBuilder();

    private Markup(String text) {
        this.text = text;
    }

    static String of(String template) {
        var text = COMMENTS.matcher(template).replaceAll(" ");
        return new Markup(LINES.matcher(text).replaceAll("")).read();
    }

    private String read() {
        var opening = OPENING.matcher(text);
        var at = 0;
        while (opening.find(at)) {
            html.append(text, at, opening.start());
            at = code(opening.end());
        }
        html.append(text, at, text.length());
        return WORDS.matcher(html).replaceAll("\n");
    }

    /** Skips code up to the end of its bracket; a block of markup within it is read as markup. */
    private int code(int start) {
        var depth = 1;
        for (var at = start; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '{', '(' -> depth++;
                case '}', ')' -> depth--;
                case '"' -> at = endOfString(at);
                case '@' -> at = block(at);
                default -> {}
            }
            if (depth == 0) return at + 1;
        }
        return text.length();
    }

    private int endOfString(int start) {
        var at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') at += text.charAt(at) == '\\' ? 2 : 1;
        return at;
    }

    private int block(int start) {
        if (!text.startsWith("@`", start)) return start;
        var end = endOfBlock(start + 2);
        html.append('\n').append(of(text.substring(start + 2, end))).append('\n');
        return end;
    }

    private int endOfBlock(int start) {
        var depth = 1;
        for (var at = start; at < text.length(); at++) {
            if (text.startsWith("@`", at)) {
                depth++;
                at++;
            } else if (text.charAt(at) == '`' && --depth == 0) return at;
        }
        return text.length();
    }
}
