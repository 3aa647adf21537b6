package id.sasando.publicsite.report;

import id.sasando.web.PhoneBlock;
import java.util.List;

/** Whom to call now, and when the report will be read. */
public record NumbersPage(String sealed, boolean renewed, List<PhoneBlock> blocks, String promise) {}
