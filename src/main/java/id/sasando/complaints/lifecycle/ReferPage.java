package id.sasando.complaints.lifecycle;

import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/** The form by which a case is handed to a competent body: one of the list, or a new one. */
public record ReferPage(
        FormHead head,
        List<Option> partners,
        List<Option> types,
        String partner,
        String newName,
        String newType,
        String reason) {}
