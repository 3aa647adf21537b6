package id.sasando.bench.drive;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of one operation.
 *
 * @param millis of each that succeeded, sorted
 */
record Figures(List<Double> millis, int errors, double seconds) {

    Figures {
        millis = millis.stream().sorted().toList();
    }

    double perSecond() {
        return millis.size() / seconds;
    }

    double min() {
        return at(0);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        if (millis.isEmpty()) return Double.NaN;
        return millis.get((int) Math.ceil(share * (millis.size() - 1)));
    }

    /** @param limit of the 95th percentile, in ms */
    String paced(String name, double limit) {
        return String.format(
                Locale.ROOT,
                "%-28s n %5d  min %7.1f  median %7.1f  p95 %7.1f ms  of limit %4.0f ms: %4.2f  errors %d",
                name,
                millis.size(),
                min(),
                median(),
                p95(),
                limit,
                p95() / limit,
                errors);
    }

    String saturated(String name) {
        return String.format(
                Locale.ROOT,
                "%-28s n %5d  %7.1f a second (saturated; min %.1f median %.1f p95 %.1f ms)  errors %d",
                name,
                millis.size(),
                perSecond(),
                min(),
                median(),
                p95(),
                errors);
    }
}
