package id.sasando.publicsite.follow;

import id.sasando.complaints.CaseState;
import id.sasando.complaints.Following.Ending;
import id.sasando.complaints.Following.Opening;
import id.sasando.complaints.Following.Story;
import id.sasando.documents.FileLine;
import id.sasando.publicsite.follow.StoryPage.StepLine;
import id.sasando.publicsite.follow.StoryPage.Typed;
import id.sasando.reference.CodeLists;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import id.sasando.web.ThreadEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A case in plain words. */
@Component
class StoryWords {
    /** The usual way of a case; other states are shown where they happened. */
    private static final List<CaseState> WAY = List.of(
            CaseState.RECEIVED, CaseState.REGISTERED, CaseState.VERIFIED, CaseState.IN_HANDLING, CaseState.RESOLVED);

    private final CodeLists codes;
    private final SuspicionController.SuspicionMarks marks;

    StoryWords(CodeLists codes, SuspicionController.SuspicionMarks marks) {
        this.codes = codes;
        this.marks = marks;
    }

    StoryPage page(String sealed, String notice, Story story, boolean receipt, Typed typed, Texts texts) {
        var open = story.state().isOpen();
        var may = new StoryPage.Choices(
                story.anonymous(), open && story.mayWithdraw(), story.withdrawalAsked(), open, receipt);
        return new StoryPage(
                sealed,
                notice,
                standing(story, texts),
                steps(story, texts),
                messages(story, texts),
                files(story.files(), texts),
                openings(story, texts),
                may,
                typed);
    }

    private StoryPage.Standing standing(Story story, Texts texts) {
        var open = story.state().isOpen();
        var due = story.due()
                .filter(_ -> open)
                .map(at -> texts.get(
                        story.dueUncertain() ? "publicsite.follow.due.uncertain" : "publicsite.follow.due",
                        texts.day(at)))
                .orElse("");
        var next = open ? texts.get("publicsite.follow.next." + story.nextActor()) : "";
        var outcome = story.ending()
                .map(it -> codes.outcomes()
                        .label(it.outcomeCode(), texts.language().code()))
                .orElse("");
        return new StoryPage.Standing(
                story.number().orElse(""),
                state(story.state(), texts),
                texts.get("publicsite.follow.state." + story.state() + ".text"),
                due,
                next,
                outcome,
                story.ending().map(Ending::told).orElse(""));
    }

    private static String state(CaseState state, Texts texts) {
        return texts.get("publicsite.follow.state." + state);
    }

    private static List<StepLine> steps(Story story, Texts texts) {
        var lines = new ArrayList<>(happened(story, texts));
        int reached = WAY.indexOf(story.state());
        if (reached < 0) return lines;
        for (var state : WAY.subList(reached + 1, WAY.size())) {
            lines.add(new StepLine(state(state, texts), "", false, false));
        }
        return lines;
    }

    /** States and changes of the code as they followed each other. */
    private static List<StepLine> happened(Story story, Texts texts) {
        var last = story.steps().getLast();
        var states = story.steps().stream().map(it -> new Happened(it.at(), state(it.state(), texts), it.equals(last)));
        var codes = story.codes().stream()
                .map(it -> new Happened(
                        it.at(), texts.get("publicsite.follow.code." + (it.given() ? "given" : "ended")), false));
        return Stream.concat(states, codes)
                .sorted(Comparator.comparing(Happened::at))
                .map(it -> new StepLine(it.title(), texts.dateTime(it.at()), !it.current(), it.current()))
                .toList();
    }

    private record Happened(Instant at, String title, boolean current) {}

    private StoryPage.Openings openings(Story story, Texts texts) {
        var times = story.openings().stream().mapToLong(Opening::times).sum();
        if (times == 0) return new StoryPage.Openings(texts.get("publicsite.follow.openings.none"), List.of(), "");
        var byRole = story.openings().stream()
                .map(it ->
                        texts.get("publicsite.follow.openings.line", texts.get("access.role." + it.role()), it.times()))
                .toList();
        return new StoryPage.Openings(texts.get("publicsite.follow.openings.total", times), byRole, marks.fresh());
    }

    private static List<ThreadEntry> messages(Story story, Texts texts) {
        return story.messages().stream()
                .map(it -> new ThreadEntry(
                        it.fromOffice(),
                        texts.get(it.fromOffice() ? "publicsite.follow.office" : "publicsite.follow.you"),
                        it.text(),
                        texts.dateTime(it.at()),
                        false))
                .toList();
    }

    private static List<Option> files(List<FileLine> files, Texts texts) {
        var shown = new ArrayList<Option>();
        for (var line : files) {
            var kilobytes = Math.max(1, line.sizeBytes() / 1000);
            var key = line.fromOffice() ? "publicsite.follow.file.office" : "publicsite.files.line";
            var label = texts.get(key, shown.size() + 1, line.kind(), kilobytes);
            var id = line.hasClean() ? line.id().value().toString() : "";
            shown.add(new Option(id, label, texts.dateTime(line.addedAt())));
        }
        return shown;
    }
}
