package id.sasando.complaints.search;
import java.util.*;
public class MillionNames {
    public static List<String> given() {
        var s = new LinkedHashSet<String>();
        for (var r : Population.rows("people.csv")) { var p = r.get(1).split(" "); s.add(p[0]); if (p.length > 2) s.add(p[1]); }
        var l = new ArrayList<>(s); var ends = List.of("us","a","ia","ina","is","anto","iana");
        for (var b : List.copyOf(l)) for (var e : ends) { if (l.size() < 500) { var x = b.substring(0, Math.min(4,b.length())) + e; if (s.add(x)) l.add(x); } }
        return l;
    }
}
