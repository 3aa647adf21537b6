package id.sasando.publicsite.report;

import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.web.Option;
import java.util.List;
import java.util.Map;

/**
 * One page of the form with all that was answered.
 *
 * @param renewed the earlier answers had expired; only those of this page are still there
 * @param choices what may be chosen, by field
 */
public record StepPage(
        String sealed, boolean renewed, boolean returning, ReportAnswers answers, Map<String, List<Option>> choices) {

    public List<Option> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
