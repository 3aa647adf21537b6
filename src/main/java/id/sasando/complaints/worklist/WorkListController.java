package id.sasando.complaints.worklist;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.lines.LineWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page and the work lists. */
@Controller
class WorkListController {
    private static final List<WorkList> TODAY =
            List.of(WorkList.DANGER, WorkList.OVERDUE, WorkList.TODAY, WorkList.UNASSIGNED, WorkList.MINE);
    private final ShowList showList;
    private final ListedCases cases;
    private final WaitingWork waiting;
    private final LineWords lines;
    private final ListWords words;

    WorkListController(ShowList showList, ListedCases cases, WaitingWork waiting, LineWords lines, ListWords words) {
        this.showList = showList;
        this.cases = cases;
        this.waiting = waiting;
        this.lines = lines;
        this.words = words;
    }

    /** What the address asks for. What is too long to be a code narrows nothing. */
    record Query(
            @Nullable @Size(max = 20) String list,
            @Nullable @Size(max = 2) String country,
            @Nullable @Size(max = 40) String type,
            @Nullable @Size(max = 20) String regency,
            @Nullable @Size(max = 10) String sort,
            @Nullable @Size(max = 200) String after) {

        ListFilter filter() {
            return new ListFilter(
                    WorkList.named(text(list)),
                    text(country),
                    text(type),
                    text(regency),
                    text(sort).equals("new"));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value.strip();
        }

        String key() {
            return text(after);
        }
    }

    @GetMapping("/desk")
    @Requires(Permission.OWN_ACCOUNT)
    String desk(Viewer viewer, Texts texts, Model model) {
        var rows = waiting.of(viewer, texts);
        var page = viewer.may(Permission.VIEW_WORK_LIST)
                ? cases(rows, viewer, texts)
                : new TodayPage(rows, false, "", List.of());
        model.addAttribute("page", page);
        return "complaints/worklist/today";
    }

    private TodayPage cases(List<TodayPage.Waiting> rows, Viewer viewer, Texts texts) {
        var parts = showList.today(TODAY, viewer).stream()
                .map(it -> new TodayPage.Part(
                        ListWords.title(it.list(), texts),
                        "/cases?list=" + it.list().key(),
                        it.tally().count(),
                        it.tally().shown(),
                        it.list() == WorkList.DANGER || it.list() == WorkList.OVERDUE ? "late" : "",
                        lines.of(it.rows().items(), viewer, texts)))
                .toList();
        var all = cases.tally(ListFilter.of(WorkList.ALL), viewer);
        return new TodayPage(rows, true, words.tally(all, texts), parts);
    }

    @GetMapping("/cases")
    @Requires(Permission.VIEW_WORK_LIST)
    String list(@Valid Query query, BindingResult errors, Viewer viewer, Texts texts, Model model) {
        var filter = errors.hasErrors() ? ListFilter.of(WorkList.ALL) : query.filter();
        var shown = showList.run(filter, ListKey.read(errors.hasErrors() ? "" : query.key()), viewer);
        model.addAttribute(
                "page",
                new ListPage(
                        filter.list().key(),
                        ListWords.title(filter.list(), texts),
                        words.tabs(texts),
                        words.tally(shown.tally(), texts),
                        lines.of(shown.rows().items(), viewer, texts),
                        shown.rows()
                                .next()
                                .map(it -> ListWords.path(filter, it))
                                .orElse(""),
                        words.choices(texts),
                        new ListPage.Chosen(
                                filter.country(), filter.type(), filter.regency(), filter.newest() ? "new" : "due")));
        return "complaints/worklist/list";
    }
}
