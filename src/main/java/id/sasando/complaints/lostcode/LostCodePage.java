package id.sasando.complaints.lostcode;

import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/**
 * The form by which a lost code is replaced.
 *
 * @param sealed the code that will be given
 * @param facts what can be asked, each with the answer that the case holds
 * @param asked those that are ticked
 */
public record LostCodePage(
        FormHead head, String sealed, List<Option> facts, List<String> asked, boolean matched, String reason) {}
