package id.sasando.complaints.worklist;

import java.util.ArrayList;
import java.util.List;

/**
 * What narrows a list; an empty text narrows nothing.
 *
 * @param newest the newest first, instead of danger and due date
 */
record ListFilter(WorkList list, String country, String type, String regency, boolean newest) {

    static ListFilter of(WorkList list) {
        return new ListFilter(list, "", "", "", false);
    }

    /** Ended cases have no due date: they are always in the order of their receipt. */
    boolean byReceipt() {
        return newest || !list.open();
    }

    /** For the trail: which list, and the names of what narrowed it. */
    List<String> names() {
        var names = new ArrayList<String>();
        names.add("list." + list.key());
        if (!country.isEmpty()) names.add("country");
        if (!type.isEmpty()) names.add("type");
        if (!regency.isEmpty()) names.add("regency");
        return List.copyOf(names);
    }
}
