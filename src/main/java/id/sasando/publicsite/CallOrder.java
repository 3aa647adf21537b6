package id.sasando.publicsite;

import id.sasando.reference.Countries;
import id.sasando.reference.EmergencyPhones.Known;
import id.sasando.reference.EmergencyPhones.Mission;
import id.sasando.reference.PhoneLine;
import id.sasando.reference.PhoneLine.Kind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which order the numbers of one country are named. Nobody is given a number that cannot be dialled from there. */
final class CallOrder {
    /** So many are buttons; who is frightened does not choose from a long list. */
    static final int BUTTONS = 3;

    private static final String HOME = "ID";
    private final Known known;
    private final String part;

    CallOrder(Known known, String part) {
        this.known = known;
        this.part = part;
    }

    /**
     * Numbers in their order.
     *
     * @param silent missions that would be asked first, but have no number
     * @param others further missions without a number
     */
    record Called(List<Mission> silent, List<PhoneLine> first, List<PhoneLine> rest, List<Mission> others) {}

    /** In the worker's country: when a life is in danger police and ambulance first, otherwise the mission. */
    Called in(String country, boolean lifeInDanger) {
        var there = dialled(country);
        var first = lifeInDanger
                ? Stream.of(
                        top(there, this::isEmergency, 2), top(there, this::isNear, 1), top(there, this::isNational, 1))
                : Stream.of(
                        top(there, this::isNear, 1), top(there, this::isNational, 1), top(there, this::isEmergency, 1));
        return called(first.flatMap(List::stream).toList(), there);
    }

    /** In Indonesia. */
    Called fromHome() {
        var here = dialled(HOME);
        return called(mixed(here), here);
    }

    /** In a country that nobody named. */
    Called fromAnywhere() {
        var everywhere = known.lines().stream()
                .filter(it -> it.callableFrom().equals("*"))
                .toList();
        return called(mixed(everywhere), everywhere);
    }

    private List<PhoneLine> mixed(List<PhoneLine> lines) {
        return Stream.of(
                        top(lines, this::isNear, 1),
                        top(lines, this::isNational, 1),
                        top(lines, it -> it.kind() == Kind.OFFICE, 1))
                .flatMap(List::stream)
                .toList();
    }

    private List<PhoneLine> dialled(String from) {
        return known.lines().stream().filter(it -> it.callableIn(from)).toList();
    }

    private Called called(List<PhoneLine> chosen, List<PhoneLine> all) {
        var order = Stream.of(
                        chosen.stream().limit(BUTTONS),
                        all.stream().filter(this::isNear),
                        all.stream().filter(this::isNational),
                        all.stream().filter(this::isEmergency),
                        all.stream().filter(it -> it.kind() == Kind.OFFICE),
                        all.stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
        var silent = known.missions().stream()
                .filter(it -> isNear(it) && known.lines().stream().noneMatch(line -> isOf(it, line)))
                .toList();
        var answered = all.stream().anyMatch(this::isNear);
        return new Called(
                answered ? List.of() : silent,
                order.stream().limit(BUTTONS).toList(),
                order.stream().skip(BUTTONS).toList(),
                answered ? silent : List.of());
    }

    private static List<PhoneLine> top(List<PhoneLine> lines, Predicate<PhoneLine> which, int count) {
        return lines.stream().filter(which).limit(count).toList();
    }

    private boolean isEmergency(PhoneLine line) {
        return line.kind() == Kind.EMERGENCY;
    }

    private boolean isNational(PhoneLine line) {
        return line.kind() == Kind.NATIONAL;
    }

    private boolean isNear(PhoneLine line) {
        return known.missions().stream().anyMatch(it -> isNear(it) && isOf(it, line));
    }

    /** A mission of another part of the country is named last: it would only send people on. */
    private boolean isNear(Mission mission) {
        var asked = Countries.Part.of(mission.country()).stream()
                .filter(it -> it.name().equals(part))
                .findFirst();
        return asked.isEmpty() || mission.part().isEmpty() || mission.part().equals(asked);
    }

    private static boolean isOf(Mission mission, PhoneLine line) {
        return line.mission().filter(mission.key()::equals).isPresent();
    }
}
