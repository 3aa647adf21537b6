package id.sasando;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.FileSystemUtils;

/** Keeps each different page that page tests rendered in {@code target/pages}, for the accessibility check. */
public final class RenderedPages {
    public static final Path FOLDER = Path.of(System.getProperty("build.dir", "target"), "pages");
    private static final Set<String> SEEN = new HashSet<>();

    private RenderedPages() {}

    static synchronized void keep(Class<?> test, MockHttpServletResponse response) throws Exception {
        var type = response.getContentType();
        if (type == null || !type.startsWith("text/html")) return;
        var html = response.getContentAsString(StandardCharsets.UTF_8);
        if (html.isBlank() || !SEEN.add(shape(html))) return;
        if (SEEN.size() == 1) forgetEarlierRuns();
        Files.writeString(FOLDER.resolve("%03d-%s.html".formatted(SEEN.size(), test.getSimpleName())), html);
    }

    /** Pages of an earlier run may ask for stylesheets that are no longer built. */
    private static void forgetEarlierRuns() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
    }

    /** Two pages that differ only in values are one page to the accessibility check. */
    private static String shape(String html) {
        return html.replaceAll(">[^<]*<", "><").replaceAll("(value|href|id|for|datetime)=\"[^\"]*\"", "");
    }
}
