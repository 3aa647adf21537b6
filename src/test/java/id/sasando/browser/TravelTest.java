package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Value;

/** Somebody who goes back and forth in a report, in a browser that puts whole pages aside, or does not. */
abstract class TravelTest extends BrowserTest {
    static final String AWAY = "https://www.bmkg.go.id";
    static final Locator.WaitForOptions HIDDEN = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private static final String REST = """
            document.readyState === 'complete' && !document.querySelector('main[aria-busy]')
              ? document.documentElement.outerHTML
                + Array.from(document.querySelectorAll('input, textarea'), (it) => it.value).join(' ')
              : ''
            """;

    /** The steps that ask for words, in the order of the form. */
    static final List<Asked> STEPS = List.of(
            new Asked("text", Map.of("text", "Kakak saya dikurung di gudang sawit."), Map.of()),
            new Asked("worker", Map.of("worker", "Mama Contohlah"), Map.of("whom", "FAMILY", "country", "HK")),
            new Asked("danger", Map.of(), Map.of("danger", "NO")),
            new Asked(
                    "phone",
                    Map.of("phone", "081234567001", "name", "Bapak Pelapor Contoh", "safe", "Sesudah magrib saja"),
                    Map.of("channel", "WHATSAPP")),
            new Asked("employer", Map.of("employer", "Majikan Contohnya", "place", "Ladang tujuh"), Map.of()));

    /** @param key the name of a field that stands on this step alone */
    record Asked(String key, Map<String, String> words, Map<String, String> chosen) {}

    private static final Map<Boolean, Browser> BROWSERS = new LinkedHashMap<>();
    private static final List<Playwright> STARTED = new ArrayList<>();

    @Value("${sasando.quick-exit}")
    private String away;

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @AfterEach
    void closeTabs() {
        open.forEach(BrowserContext::close);
        assertThat(faults).as("faults of our scripts").isEmpty();
    }

    @AfterAll
    static void closeBrowsers() {
        STARTED.forEach(Playwright::close);
        STARTED.clear();
        BROWSERS.clear();
    }

    Page travelling(boolean backForwardCache, boolean javascript) {
        var context = BROWSERS.computeIfAbsent(backForwardCache, TravelTest::start)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE, 740)
                        .setLocale("id-ID")
                        .setJavaScriptEnabled(javascript));
        open.add(context);
        context.setDefaultTimeout(15_000);
        context.route(
                AWAY + "/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<title>elsewhere</title>elsewhere")));
        assertThat(away).startsWith(AWAY);
        var page = context.newPage();
        page.onPageError(faults::add);
        return page;
    }

    private static Browser start(boolean backForwardCache) {
        var executable = Path.of(System.getenv().getOrDefault("SASANDO_CHROMIUM", "/usr/bin/chromium"));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run"));
        if (backForwardCache) options.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
        var playwright = Playwright.create();
        STARTED.add(playwright);
        return playwright.chromium().launch(options);
    }

    static void fill(Page page, Asked step) {
        page.locator("[name='" + step.key() + "']").first().waitFor();
        step.words().forEach((name, value) -> page.fill("[name='" + name + "']", value));
        step.chosen().forEach((name, value) -> {
            if (name.equals("country")) page.locator("select[name=country]").selectOption(value);
            else page.locator("input[name=" + name + "][value=" + value + "]").check();
        });
    }

    static void shows(Page page, Asked step) {
        page.locator("[name='" + step.key() + "']").first().waitFor();
        settled(page);
        step.words()
                .forEach((name, value) -> assertThat(
                                page.locator("[name='" + name + "']").inputValue())
                        .as(page.url())
                        .isIn(value, ""));
        assertThat(step.words().entrySet().stream()
                        .filter(it -> page.locator("[name='" + it.getKey() + "']")
                                .inputValue()
                                .equals(it.getValue()))
                        .count())
                .isEqualTo(step.words().size());
    }

    /** Nothing is on its way any more. */
    static void settled(Page page) {
        page.waitForLoadState();
        page.waitForCondition(() -> page.locator("main[aria-busy]").count() == 0);
    }

    static String storage(Page page) {
        return (String) page.evaluate("JSON.stringify(sessionStorage)");
    }

    /**
     * The browser's own button. A page that was put aside never loads again, so its arrival alone is waited
     * for; a hand that presses twice at once meets a browser that is between two pages.
     */
    static void back(Page page) {
        page.waitForTimeout(150);
        page.goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    static void forward(Page page) {
        page.waitForTimeout(150);
        page.goForward(new Page.GoForwardOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** A page of the form, whatever stands in its fields. */
    static void isAt(Page page, Asked step) {
        page.locator("[name='" + step.key() + "']").first().waitFor();
        settled(page);
    }

    /** Ten times Back: no page that the browser shows holds a typed word. A page that it refuses to show holds none. */
    static void noWordComesBack(Page page) {
        for (int i = 0; i < 10; i++) {
            try {
                back(page);
            } catch (PlaywrightException refused) {
                assertThat(refused).hasMessageContaining("ERR_CACHE_MISS");
            }
            noWordIsOn(page);
        }
    }

    static void noWordIsOn(Page page) {
        var shown = shown(page);
        for (var step : STEPS) {
            for (var word : step.words().values())
                assertThat(shown).as(page.url()).doesNotContain(word);
        }
    }

    /** All that the page holds, once it has come to rest: a page may load itself again when it finds nothing kept. */
    static String shown(Page page) {
        page.waitForTimeout(300);
        var shown = new StringBuilder();
        page.waitForCondition(() -> {
            try {
                shown.setLength(0);
                shown.append(page.evaluate(REST));
                return !shown.isEmpty();
            } catch (PlaywrightException _) {
                return false;
            }
        });
        return shown.toString();
    }

    /** A closed tab is opened again with an old copy of its storage, as a browser may have saved it. */
    static void noWordIsRestored(Page page, List<String> addresses, String stale) {
        var tab = page.context().newPage();
        tab.addInitScript(
                "Object.entries(" + stale + ").forEach(([name, value]) => sessionStorage.setItem(name, value))");
        for (var address : addresses) {
            tab.navigate(address);
            tab.locator("h1:visible").first().waitFor();
            settled(tab);
            noWordIsOn(tab);
        }
        tab.close();
    }

    static FilePayload photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("foto.jpg", "image/jpeg", bytes.toByteArray());
    }
}
