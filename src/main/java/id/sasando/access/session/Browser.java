package id.sasando.access.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A browser in plain words, such as "Firefox · Windows": enough to know one's own, and nothing more is kept. */
final class Browser {
    /** The most particular first: every browser claims to be the ones after it. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("edg", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("opera", "Opera"),
            Map.entry("samsungbrowser", "Samsung Internet"),
            Map.entry("ucbrowser", "UC Browser"),
            Map.entry("firefox", "Firefox"),
            Map.entry("fxios", "Firefox"),
            Map.entry("crios", "Chrome"),
            Map.entry("chrome", "Chrome"),
            Map.entry("safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "Android"),
            Map.entry("iphone", "iPhone"),
            Map.entry("ipad", "iPad"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "Mac"),
            Map.entry("cros", "ChromeOS"),
            Map.entry("linux", "Linux"));

    private Browser() {}

    /** Empty if nothing is recognised. */
    static String words(String userAgent) {
        var text = userAgent.toLowerCase(Locale.ROOT);
        var browser = first(BROWSERS, text);
        var system = first(SYSTEMS, text);
        if (browser.isEmpty() || system.isEmpty()) return browser + system;
        return browser + " · " + system;
    }

    private static String first(List<Map.Entry<String, String>> known, String text) {
        return known.stream()
                .filter(it -> text.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
