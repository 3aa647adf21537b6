package id.sasando.publicsite.report;

import id.sasando.web.PhoneEntry;
import java.util.List;

/** Whom to call now, and when the report will be read. */
public record NumbersPage(String sealed, boolean renewed, String lead, List<PhoneEntry> phones, String promise) {}
