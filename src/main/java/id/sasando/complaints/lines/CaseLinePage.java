package id.sasando.complaints.lines;

import java.util.List;

/** A case of which the reader sees the line only. */
public record CaseLinePage(
        String path, String number, List<String> types, boolean danger, String age, String regency, boolean take) {}
