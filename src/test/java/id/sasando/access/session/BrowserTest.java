package id.sasando.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox · Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0|Edge · Windows",
                "Mozilla/5.0 (Linux; Android 14; K) Chrome/140.0 Mobile Safari/537.36|Chrome · Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1|Safari · iPhone",
                "curl/8.0|''"
            })
    void aBrowserIsNamedInPlainWords(String userAgent, String words) {
        assertThat(Browser.words(userAgent)).isEqualTo(words);
    }
}
