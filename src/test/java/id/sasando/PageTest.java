package id.sasando;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.proof.EnteredTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.ConfigurableSmartRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A test of pages: real beans, real database, no browser. Every page it renders is kept for the accessibility check. */
@Tag("page")
public abstract class PageTest extends RunningApplication {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final String NOWHERE = "127.0.0.1";
    private static final AtomicInteger PLACES = new AtomicInteger();

    /** Each test is somebody else: what one place may do within an hour is limited, and all tests share one application. */
    private final String place = placeOf(PLACES.incrementAndGet());

    @Autowired
    protected MockMvc mvc;

    private static String placeOf(int number) {
        return "10.%d.%d.%d".formatted(130 + number / 62_500, number / 250 % 250, 1 + number % 250);
    }

    /** Sends a request, from the place of this test unless it names another, and keeps the page. */
    protected MockHttpServletResponse send(RequestBuilder request) throws Exception {
        if (request instanceof ConfigurableSmartRequestBuilder<?> it) it.with(this::fromThisPlace);
        var response = mvc.perform(request).andReturn().getResponse();
        RenderedPages.keep(getClass(), response);
        return response;
    }

    private MockHttpServletRequest fromThisPlace(MockHttpServletRequest request) {
        if (request.getRemoteAddr().equals(NOWHERE)) request.setRemoteAddr(place);
        return request;
    }

    protected MockHttpServletResponse open(String path) throws Exception {
        return send(get(path));
    }

    /** Fills in a form: names and values in turn. */
    protected static MockHttpServletRequestBuilder form(String path, String... fields) {
        var request = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
            EnteredTexts.typed(fields[i], fields[i + 1]);
        }
        return request;
    }

    /** What a page says in Indonesian where a rule refuses with that code. */
    protected static String words(String code) throws IOException {
        var texts = new Properties();
        var module = code.substring(0, code.indexOf('.'));
        try (var files = Files.newDirectoryStream(MESSAGES, module + "*_id.properties")) {
            for (var file : files) {
                try (var content = Files.newBufferedReader(file)) {
                    texts.load(content);
                }
            }
        }
        return Objects.requireNonNull(texts.getProperty(code), code);
    }

    /** The hidden fields of a page, which a browser would send back. */
    protected static Map<String, String> hidden(MockHttpServletResponse page) throws Exception {
        var found = new LinkedHashMap<String, String>();
        var matcher = HIDDEN.matcher(page.getContentAsString());
        while (matcher.find()) found.put(matcher.group(1), matcher.group(2));
        return found;
    }
}
