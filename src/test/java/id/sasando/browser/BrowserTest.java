package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.sasando.RunningApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test in real headless Chromium against the running application. One browser serves the whole run. */
@Tag("browser")
public abstract class BrowserTest extends RunningApplication {
    /** Ends what hangs; a browser on a busy machine takes its time. */
    static final int HANGS_MILLIS = 300_000;

    /** A small telephone. */
    protected static final int PHONE = 360;

    /** A desk. */
    protected static final int DESK = 1280;

    private static final class Chromium {
        static final Browser BROWSER = start();

        private static Browser start() {
            var executable = Path.of(System.getenv().getOrDefault("SASANDO_CHROMIUM", "/usr/bin/chromium"));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run"));
            return Playwright.create().chromium().launch(options);
        }
    }

    @LocalServerPort
    int port;

    private final List<BrowserContext> opened = new ArrayList<>();

    @AfterEach
    void closePages() {
        opened.forEach(BrowserContext::close);
    }

    /** A fresh page of that width, with nothing remembered. */
    protected Page page(int width, boolean javascript) {
        var context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 740)
                .setLocale("id-ID")
                .setJavaScriptEnabled(javascript));
        opened.add(context);
        context.setDefaultTimeout(HANGS_MILLIS);
        return context.newPage();
    }

    static Browser browser() {
        return Chromium.BROWSER;
    }

    /** Keeps a picture of the page, to be looked at. */
    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("build.dir", "target"), "pictures", name + ".png")));
    }

    protected static void noSidewaysScrolling(Page page) {
        var wider = page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
        assertThat(wider).isEqualTo(false);
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }
}
