package id.sasando.access.session;

import java.util.List;

/** New recovery codes, and the same sealed for the confirmation that they were written down. */
public record OwnCodesPage(String sealed, List<String> codes) {}
