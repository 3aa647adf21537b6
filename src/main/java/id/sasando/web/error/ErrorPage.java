package id.sasando.web.error;

/**
 * What an error page says.
 *
 * @param titleKey message key of the heading
 * @param textKey message key of the explanation
 * @param reference the number of our own fault; empty where it is not ours
 */
public record ErrorPage(String titleKey, String textKey, String reference) {}
