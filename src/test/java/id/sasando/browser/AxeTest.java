package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.sasando.RenderedPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No page and no state that the page tests rendered has an accessibility fault that axe can find. Each page is a test:
 * the more there are, the longer all of them may take, and a page that hangs is named.
 */
class AxeTest extends BrowserTest {
    private static final String SITE = "http://pages.test";
    private static BrowserContext context;

    @BeforeAll
    static void openContext() {
        context = browser().newContext(new Browser.NewContextOptions().setViewportSize(DESK, 900));
        context.setDefaultTimeout(HANGS_MILLIS);
        serveAssets();
    }

    @AfterAll
    static void closeContext() {
        context.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aRenderedPageHasNoFault(Path file) {
        assertThat(faultsOf(file)).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        assertThat(RenderedPages.FOLDER).as("the page tests ran before").isDirectory();
        try (var found = Files.list(RenderedPages.FOLDER)) {
            return found.sorted().toList();
        }
    }

    private static void serveAssets() {
        context.route("**/*", route -> {
            var path = route.request().url().substring(SITE.length());
            if (path.startsWith("/page/")) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=utf-8")
                        .setPath(RenderedPages.FOLDER.resolve(path.substring(6))));
                return;
            }
            var asset = Path.of("build/assets/static" + path);
            if (Files.exists(asset)) route.fulfill(new Route.FulfillOptions().setPath(asset));
            else route.fulfill(new Route.FulfillOptions().setStatus(404));
        });
    }

    private static List<String> faultsOf(Path file) {
        try (Page page = context.newPage()) {
            page.navigate(SITE + "/page/" + file.getFileName());
            var result = new AxeBuilder(page)
                    .setLegacyMode(true) // pages have no frames; the other mode opens a second tab for each
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze();
            return result.getViolations().stream()
                    .map(it -> file.getFileName() + ": " + it.getId() + " "
                            + it.getNodes().getFirst().getHtml())
                    .toList();
        }
    }
}
