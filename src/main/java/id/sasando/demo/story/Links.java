package id.sasando.demo.story;

import id.sasando.complaints.CaseAct;
import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Fate;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.demo.OfficeStory.What;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The head sees that two cases of one regency belong together: one pair for every ten cases. */
final class Links {
    private static final Duration AFTERWARDS = Duration.ofMinutes(7);

    private Links() {}

    static List<Deed> of(List<StoryCase> cases, List<Deed> deeds) {
        var links = new ArrayList<Deed>();
        var earlier = new HashMap<String, Integer>();
        for (var deed : deeds) {
            if (!isRegistration(deed) || cases.get(deed.position()).fate() == Fate.MERGED) continue;
            var regency =
                    cases.get(deed.position()).person().facts().regencyCode().orElse("");
            var other = Optional.ofNullable(earlier.remove(regency));
            if (other.isEmpty()) {
                earlier.put(regency, deed.position());
            } else if (links.size() < cases.size() / 10) {
                var at = deed.at().plus(AFTERWARDS);
                links.add(new Deed(at, deed.position(), Hand.HEAD, new What.Link(other.get())));
            }
        }
        return links;
    }

    private static boolean isRegistration(Deed deed) {
        return deed.what() instanceof What.Work(CaseAct act)
                && act instanceof CaseAct.Move move
                && move.step() == CaseAct.Step.REGISTER;
    }
}
