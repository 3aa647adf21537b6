package id.sasando.demo.story;

import id.sasando.demo.OfficeStory;
import id.sasando.demo.OfficeStory.Body;
import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Person;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.demo.Storytelling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tells a story of any length from 40 cases on. */
@Component
class TellStory implements Storytelling {
    private static final int DAYS_BETWEEN_SHIPS = 30;
    private static final int NONPROCEDURAL_PERCENT = 98;

    @Override
    public OfficeStory tell(Setting setting) {
        return new Telling(setting).story();
    }

    @Override
    public List<Person> crowd(Setting setting) {
        return new Telling(setting).people();
    }

    /** One story on its way. */
    private static final class Telling {
        private final Setting setting;
        private final Random random;
        private final Wording wording;
        private final Cast cast;
        private final Villagers villagers;
        private final OfficeDays days;
        private final Instant end;

        Telling(Setting setting) {
            this.setting = setting;
            this.random = new Random(setting.seed());
            this.wording = new Wording(random);
            this.villagers = new Villagers(setting.lastDay(), random, setting.peopleBefore());
            this.cast = new Cast(villagers, wording, random);
            this.days = new OfficeDays(setting.zone(), setting.workingDay(), random);
            this.end =
                    setting.lastDay().plusDays(1).atStartOfDay(setting.zone()).toInstant();
        }

        /** A case with what happens to it. */
        private record Chapter(StoryCase told, List<Deed> deeds) {}

        OfficeStory story() {
            var roles = Casting.of(setting.cases(), random);
            var origins = origins();
            var procedural = procedural(roles);
            var chapters = IntStream.range(0, roles.size())
                    .mapToObj(i -> chapter(i, roles.get(i), origins.get(i), procedural.contains(i)))
                    .sorted(Comparator.comparing(it -> it.told().receivedAt()))
                    .toList();
            return arranged(chapters);
        }

        List<Person> people() {
            var origins = origins();
            return IntStream.range(0, origins.size())
                    .mapToObj(i -> villagers.person(i, origins.get(i)))
                    .toList();
        }

        private List<Origin> origins() {
            var weights = Lines.byKey("origins.txt", "|");
            var dealt = Shares.dealt(
                    setting.origins(),
                    setting.origins().stream()
                            .map(it -> weight(weights, it.regencyCode()))
                            .toList(),
                    setting.cases(),
                    false);
            Collections.shuffle(dealt, random);
            return dealt;
        }

        /** In thousands of inhabitants, so that no sum grows too large. */
        private static int weight(Map<String, List<String>> weights, String code) {
            var cells =
                    Lines.cells(weights.getOrDefault(code, List.of("1000|1")).getFirst());
            return Math.max(1, Integer.parseInt(cells.get(0)) / 1000 * Integer.parseInt(cells.get(1)));
        }

        private List<Integer> procedural(List<Casting.Role> roles) {
            var count = roles.size() - Math.round(roles.size() * NONPROCEDURAL_PERCENT / 100f);
            Comparator<Integer> likely = Comparator.comparing(
                    i -> !roles.get(i).part().scenario().type().equals(Cast.PROCEDURAL_FIRST));
            return IntStream.range(0, roles.size())
                    .boxed()
                    .sorted(likely)
                    .limit(count)
                    .toList();
        }

        /** Begins early enough that all of it has happened by the last day. */
        private Chapter chapter(int position, Casting.Role role, Origin origin, boolean procedural) {
            for (var earlier = 0; ; earlier += 3) {
                var draft = draft(position, role, origin, procedural, receivedAt(role, earlier));
                var deeds = Plot.of(draft.told(), role.part(), draft.names(), tools());
                if (deeds.getLast().at().isBefore(end)) return new Chapter(draft.told(), deeds);
            }
        }

        private Plot.Tools tools() {
            var bodies = bodies();
            var body = bodies.get(random.nextInt(bodies.size())).name();
            return new Plot.Tools(days, wording, random, body, end, Shape.of(setting.cases()));
        }

        private Instant receivedAt(Casting.Role role, int earlier) {
            if (role.closesTheDay()) return days.late(setting.lastDay());
            var window = Window.of(role.part().fate(), role.part().scenario().danger());
            var shape = Shape.of(setting.cases());
            if (shape == Shape.YEAR) window = window.stretched();
            var ago = window.from() + random.nextInt(window.to() - window.from() + 1);
            var type = role.part().scenario().type();
            if (shape == Shape.YEAR && type.equals(Shape.DEPORTED)) ago = withTheShip(ago, window);
            ago += earlier;
            var day = setting.lastDay().minusDays(ago);
            return role.arrival().byPortal() ? days.awake(day) : days.on(day);
        }

        /** Deportees come home many on one day. */
        private static int withTheShip(int ago, Window window) {
            var ship = ago - ago % DAYS_BETWEEN_SHIPS;
            return ship < window.from() ? ago : ship;
        }

        private record Draft(StoryCase told, Wording.Names names) {}

        private Draft draft(int position, Casting.Role role, Origin origin, boolean procedural, Instant at) {
            var scenario = role.part().scenario();
            var arrival = role.arrival();
            var who = arrival.complainantType();
            var person = villagers.person(position, origin);
            var country = role.part().country();
            var names = new Wording.Names(cast.subject(arrival, person), wording.place(country));
            var told = new StoryCase(
                    position,
                    arrival,
                    cast.types(scenario),
                    scenario.danger(),
                    procedural ? "PROCEDURAL" : "NON_PROCEDURAL",
                    country,
                    person,
                    Scenario.isSelf(who),
                    names.person(),
                    cast.reporter(position, arrival, person),
                    wording.text(scenario, who, names),
                    cast.facts(scenario, arrival, country, names.place(), days.day(at)),
                    broughtBy(arrival.channel(), who),
                    at,
                    role.part().fate());
            return new Draft(told, names);
        }

        private Optional<String> broughtBy(String channel, String complainantType) {
            if (!channel.equals("PARTNER_REFERRAL")) return Optional.empty();
            return bodies().stream()
                    .filter(it -> it.typeCode().equals(complainantType))
                    .map(Body::name)
                    .findFirst();
        }

        private List<Body> bodies() {
            return wording.everything().entrySet().stream()
                    .filter(it -> it.getKey().startsWith("body."))
                    .map(it -> new Body(it.getValue().getFirst(), it.getKey().substring("body.".length())))
                    .sorted(Comparator.comparing(Body::name))
                    .toList();
        }

        /** Positions follow the time of receipt; a few cases are linked or merged by the head. */
        private OfficeStory arranged(List<Chapter> chapters) {
            var cases = new ArrayList<StoryCase>();
            var deeds = new ArrayList<Deed>();
            for (var position = 0; position < chapters.size(); position++) {
                var here = position;
                var chapter = chapters.get(here);
                cases.add(chapter.told().placed(here));
                chapter.deeds().forEach(it -> deeds.add(new Deed(it.at(), here, it.by(), it.what())));
            }
            deeds.sort(Comparator.comparing(Deed::at));
            deeds.addAll(Links.of(cases, deeds));
            deeds.addAll(Merges.of(cases, deeds, wording));
            deeds.sort(Comparator.comparing(Deed::at));
            return new OfficeStory(bodies(), cases, deeds);
        }
    }
}
