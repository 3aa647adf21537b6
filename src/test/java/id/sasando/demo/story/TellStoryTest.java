package id.sasando.demo.story;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sasando.demo.OfficeStory;
import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Fate;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.demo.OfficeStory.What;
import id.sasando.workers.PersonName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellStoryTest {
    private static final Set<Fate> ENDED = Set.of(Fate.RESOLVED, Fate.SETTLED_ELSEWHERE, Fate.WITHDRAWN);

    private static final OfficeStory STORY = StoryExamples.forty();

    @Test
    void theSameSettingGivesTheSameStory() {
        assertThat(StoryExamples.forty()).isEqualTo(STORY);
        assertThat(StoryExamples.told(40, 8)).isNotEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_000, 20_780, 99})
    void everyKindIsThereWhateverTheSeed(long seed) {
        var story = StoryExamples.told(40, seed);

        assertThat(each(story, it -> it.types().getFirst())).isEqualTo(codes("case_types.csv"));
        assertThat(each(story, it -> it.arrival().channel())).isEqualTo(codes("channels.csv"));
        assertThat(each(story, it -> it.arrival().complainantType())).isEqualTo(codes("complainant_types.csv"));
        assertThat(each(story, StoryCase::fate)).isEqualTo(Set.of(Fate.values()));
        assertThat(outcomes(story)).isEqualTo(codes("outcomes.csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 100, 700})
    void twoOfAHundredLeftThroughTheProcedure(int cases) {
        var procedural = StoryExamples.told(cases, 7).cases().stream()
                .filter(it -> it.departureStatus().equals("PROCEDURAL"))
                .count();

        assertThat(procedural).isEqualTo(Math.round(cases * .02));
    }

    @Test
    void aYearHasTheShapeOfTheOffice() {
        var cases = StoryExamples.told(700, 7).cases();

        assertThat(cases.stream().filter(it -> it.types().getFirst().equals("DECEASED")))
                .hasSize(127);
        assertThat(cases.stream().filter(it -> it.types().getFirst().equals("DEPORTED_REPATRIATED")))
                .hasSize(150);
        assertThat(cases.stream().filter(it -> ENDED.contains(it.fate()))).hasSize(523);
    }

    @Test
    void deporteesOfAYearComeManyOnOneDay() {
        var byDay = StoryExamples.told(700, 7).cases().stream()
                .filter(it -> it.types().getFirst().equals("DEPORTED_REPATRIATED"))
                .collect(Collectors.groupingBy(
                        it -> it.receivedAt().atZone(StoryExamples.ZONE).toLocalDate(), Collectors.counting()));

        assertThat(byDay.values().stream()
                        .filter(it -> it >= 5)
                        .mapToLong(it -> it)
                        .sum())
                .isGreaterThan(75);
    }

    @Test
    void aYearIsToldWhateverTheSeed() {
        for (var seed = 0; seed < 10; seed++) {
            assertThat(StoryExamples.told(700, seed).cases()).hasSize(700);
            assertThat(StoryExamples.told(1000, seed).cases()).hasSize(1000);
        }
    }

    @Test
    void regenciesHaveTheirShareOfInhabitants() {
        var cases = 700;
        var counted = StoryExamples.told(cases, 7).cases().stream()
                .collect(groupingBy(it -> it.person().facts().regencyCode().orElseThrow(), counting()));
        var rows = Lines.of("origins.txt").stream().map(Lines::cells).toList();
        var sum = rows.stream().mapToDouble(TellStoryTest::weight).sum();

        assertThat(counted).hasSize(22);
        for (var row : rows) {
            var share = cases * weight(row) / sum;
            assertThat((double) counted.getOrDefault(row.getFirst(), 0L)).isCloseTo(share, within(1.1));
        }
    }

    private static double weight(List<String> row) {
        return Double.parseDouble(row.get(1)) * Double.parseDouble(row.get(2));
    }

    @Test
    void malaysiaComesFirst() {
        var inMalaysia =
                STORY.cases().stream().filter(it -> it.country().equals("MY")).count();

        assertThat(inMalaysia).isGreaterThan(STORY.cases().size() * 7L / 10);
        assertThat(each(STORY, StoryCase::country)).hasSizeGreaterThan(4);
    }

    @Test
    void peopleHaveOneNameOrAliasesAndShareTelephones() {
        var facts = STORY.cases().stream().map(it -> it.person().facts()).toList();
        var shared = facts.stream().flatMap(it -> it.phones().stream()).filter(it -> it.shared());

        assertThat(facts.stream().filter(it -> !it.name().contains(" ")).count())
                .isBetween(8L, 12L);
        assertThat(facts.stream().filter(TellStoryTest::hasAlias).count()).isBetween(14L, 18L);
        assertThat(shared.collect(groupingBy(it -> it.number(), counting())).values())
                .anyMatch(it -> it > 1);
    }

    private static boolean hasAlias(id.sasando.workers.WorkerFacts facts) {
        return facts.names().stream().anyMatch(it -> it.kind() == PersonName.Kind.ALIAS);
    }

    @Test
    void noNumberBelongsToAnybody() {
        var niks = STORY.cases().stream().map(it -> it.person().nik().digits()).toList();
        var phones = STORY.cases().stream()
                .flatMap(it -> it.person().facts().phones().stream())
                .map(it -> it.number().value());

        assertThat(niks).doesNotHaveDuplicates().allMatch(it -> it.matches("53\\d\\d99\\d{10}"));
        assertThat(phones).allMatch(it -> it.startsWith("+62860"));
        assertThat(STORY.cases().stream().map(it -> it.reporter().phone()).filter(it -> !it.isEmpty()))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("+62860"));
    }

    @Test
    void nothingHappensAfterTheLastDayOrBeforeTheReceipt() {
        var story = StoryExamples.told(700, 3);

        assertThat(story.deeds()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        var seen = new HashSet<Integer>();
        for (var deed : story.deeds()) {
            assertThat(day(deed)).isBeforeOrEqualTo(StoryExamples.YESTERDAY);
            if (deed.what() instanceof What.Receive) seen.add(deed.position());
            assertThat(seen).contains(deed.position());
        }
    }

    @Test
    void staffWorkInOfficeHours() {
        assertThat(STORY.deeds()).filteredOn(it -> it.by() != Hand.REPORTER).allSatisfy(it -> {
            var at = it.at().atZone(StoryExamples.ZONE);
            assertThat(StoryExamples.isWeekday(at.toLocalDate())).isTrue();
            assertThat(at.toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(17, 0));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_000, 20_780, 99})
    void aDuplicateGoesOnWithACaseThatIsInHandWhateverTheSeed(long seed) {
        for (var size : List.of(40, 100, 700)) {
            var story = StoryExamples.told(size, seed);
            var duplicates = story.cases().stream()
                    .filter(it -> it.fate() == Fate.MERGED)
                    .map(StoryCase::position)
                    .toList();
            var merges = story.deeds().stream()
                    .filter(it -> it.what() instanceof What.Merge)
                    .toList();

            assertThat(merges).extracting(Deed::position).containsExactlyInAnyOrderElementsOf(duplicates);
            assertThat(merges).isNotEmpty().allSatisfy(it -> {
                var master = story.cases().get(((What.Merge) it.what()).master());
                assertThat(master.receivedAt()).isBefore(it.at());
                assertThat(ENDED).doesNotContain(master.fate());
                assertThat(master.fate()).isNotIn(Fate.MERGED, Fate.REOPENED);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_000, 20_780, 99})
    void theLastReportsComeWhenTheLastDayEnds(long seed) {
        for (var size : List.of(40, 100, 700)) {
            var late = StoryExamples.told(size, seed).cases().stream()
                    .map(it -> it.receivedAt().atZone(StoryExamples.ZONE).toLocalDateTime())
                    .filter(it -> !it.isBefore(StoryExamples.YESTERDAY.atTime(23, 30)))
                    .count();

            assertThat(late).as("%d cases", size).isBetween(1L, 2L);
        }
    }

    @Test
    void scenariosProtectWhomTheReferenceDataProtects() {
        for (var line : lines("case_types.csv")) {
            var code = line.substring(0, line.indexOf(','));
            var scenario =
                    Scenario.all().stream().filter(it -> it.type().equals(code)).findFirst();

            assertThat(scenario.orElseThrow().protects()).as(code).isEqualTo(line.contains(",true,"));
        }
    }

    @Test
    void noPlaceIsLeftOpenInAText() {
        assertThat(STORY.toString()).doesNotContain("{").doesNotContain("null");
        assertThat(STORY.cases()).allSatisfy(it -> {
            assertThat(it.text()).hasSizeBetween(60, 8000);
            assertThat(it.facts().title()).isNotBlank();
        });
    }

    private static java.time.LocalDate day(Deed deed) {
        return deed.at().atZone(StoryExamples.ZONE).toLocalDate();
    }

    private static <T> Set<T> each(OfficeStory story, Function<StoryCase, T> part) {
        return story.cases().stream().map(part).collect(Collectors.toSet());
    }

    private static Set<String> outcomes(OfficeStory story) {
        return story.deeds().stream()
                .filter(it -> it.what() instanceof What.Resolve)
                .map(it -> ((What.Resolve) it.what()).outcomeCode())
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(String file) {
        return lines(file).stream().map(it -> it.substring(0, it.indexOf(','))).collect(Collectors.toSet());
    }

    private static List<String> lines(String file) {
        try {
            var lines = Files.readAllLines(Path.of("src/main/resources/reference", file));
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
