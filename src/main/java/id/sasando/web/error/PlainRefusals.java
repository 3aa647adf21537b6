package id.sasando.web.error;

import id.sasando.web.Language;
import id.sasando.web.Messages;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of a request that reaches no page of ours, such as one whose address cannot be read: a plain page
 * in the reader's language. The server makes it by its class name.
 */
public final class PlainRefusals extends ErrorReportValve {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title></head><body><main><h1>%s</h1><p>%s</p><p><a href="%s/">%s</a></p></main></body></html>
            """;
    private final Messages messages;

    public PlainRefusals() throws IOException {
        this.messages = new Messages();
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var path = String.valueOf(request.getRequestURI());
        var language = Language.of(path.startsWith(Language.ENGLISH.prefix() + "/") ? Language.ENGLISH.prefix() : "");
        var key = response.getStatus() < 500 ? "web.error.address" : "web.error.ours";
        var title = text(language, key + ".title");
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer == null) return;
            var words = text(language, key + ".text");
            writer.write(page(language, title, words, language.prefix(), text(language, "web.error.home")));
            response.finishResponse();
        } catch (IOException _) {
            // Whoever asked has gone.
        }
    }

    /**
     * A page without our stylesheet and without anything of the request.
     *
     * @param home what the link leads to, without its last slash
     */
    public static String page(Language language, String title, String words, String home, String homeWords) {
        return PAGE.formatted(language.code(), title, title, words, home, homeWords);
    }

    private String text(Language language, String key) {
        return messages.find(language, key).orElse(key);
    }
}
