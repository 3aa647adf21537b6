package id.sasando.complaints.people;

import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/**
 * The form by which the whole number of a person is asked for, and the one answer that shows it.
 *
 * @param path of the form below the case
 * @param numbers which the person has, masked
 * @param label what the whole number is; empty unless it is shown
 */
public record NumberPage(
        FormHead head,
        String path,
        String name,
        List<Option> numbers,
        String number,
        String reason,
        String label,
        String whole) {}
