package id.sasando.web.forms;

import id.sasando.web.TypedDate;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days in forms are read by {@link TypedDate}. */
@Configuration(proxyBeanMethods = false)
class DateFormats implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new Typed());
    }

    private static final class Typed implements Formatter<LocalDate> {
        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return TypedDate.read(text).orElseThrow(() -> new ParseException("no such day", 0));
        }

        @Override
        public String print(LocalDate date, Locale locale) {
            return TypedDate.write(date);
        }
    }
}
