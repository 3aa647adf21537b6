package id.sasando.web.forms;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days in forms: day, month, year with any sign between them, or year first as machines write it. */
@Configuration(proxyBeanMethods = false)
class DateFormats implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new Typed());
    }

    static final class Typed implements Formatter<LocalDate> {
        private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
        private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            var typed = text.strip();
            var day = DAY_FIRST.matcher(typed);
            if (day.matches()) return date(day.group(3), day.group(2), day.group(1));
            var year = YEAR_FIRST.matcher(typed);
            if (year.matches()) return date(year.group(1), year.group(2), year.group(3));
            throw new ParseException("no date", 0);
        }

        @Override
        public String print(LocalDate date, Locale locale) {
            return date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
        }

        private static LocalDate date(String year, String month, String day) throws ParseException {
            try {
                return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            } catch (DateTimeException _) {
                throw new ParseException("no such day", 0);
            }
        }
    }
}
