package id.sasando.publicsite.report;

import id.sasando.documents.Files;
import id.sasando.publicsite.Aside;
import id.sasando.publicsite.DangerPhones;
import id.sasando.publicsite.Situation;
import id.sasando.publicsite.answers.Choices;
import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.answers.WaitingFiles;
import id.sasando.publicsite.ways.FormEnded;
import id.sasando.publicsite.ways.Ways;
import id.sasando.web.Frame.FormPlace;
import id.sasando.web.PhoneBlock;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;

/** Leads from page to page: opens the sealed answers, decides where to go, and shows that page. */
@Component
class ReportFlow {
    private static final String FORM = "publicsite.report";
    private static final String VIEWS = "publicsite/report/";

    private final SealedForm form;
    private final Choices choices;
    private final DangerPhones phones;
    private final WaitingFiles files;
    private final CheckRows rows;
    private final Ways ways;
    private final SecureRandom random = new SecureRandom();

    ReportFlow(SealedForm form, Choices choices, DangerPhones phones, WaitingFiles files, CheckRows rows, Ways ways) {
        this.form = form;
        this.choices = choices;
        this.phones = phones;
        this.files = files;
        this.rows = rows;
        this.ways = ways;
    }

    /**
     * The answers at one press of a button.
     *
     * @param renewed the field was broken or had expired: a new form has begun with the answers of this page alone
     */
    record Turn(ReportAnswers answers, boolean renewed, String go) {
        Turn with(ReportAnswers changed) {
            return new Turn(changed, renewed, go);
        }
    }

    ReportAnswers begin() {
        return ReportAnswers.begin(random);
    }

    /** @throws FormEnded if its receipt was seen or somebody left: then no answer is shown again */
    Turn open(Sent sent) {
        var turn = opened(sent);
        if (!turn.renewed()) ways.refuseEnded(turn.answers());
        return turn;
    }

    /** The last press, which may be repeated. @throws FormEnded if somebody left */
    Turn openToSend(Sent sent) {
        var turn = opened(sent);
        if (!turn.renewed()) ways.refuseLeft(turn.answers());
        return turn;
    }

    private Turn opened(Sent sent) {
        return form.open(FORM, sent.field(), ReportAnswers.class)
                .map(answers -> new Turn(answers, false, sent.target()))
                .orElseGet(() -> new Turn(begin(), true, sent.target()));
    }

    List<PhoneBlock> numbers(Situation now, Texts texts) {
        return phones.blocks(now, texts);
    }

    String seal(ReportAnswers answers) {
        return form.seal(FORM, answers);
    }

    /** Where the press leads. Wrong answers and a new field keep the person on the same page. */
    String go(Turn turn, Step from, boolean wrong, Model model, Texts texts) {
        if (turn.renewed()) return show(from, turn.answers(), true, model, texts);
        var aside = ways.aside(turn.go());
        if (aside.isPresent()) return beside(aside.get(), "", turn.answers(), from, model, texts);
        if (wrong) return show(from, turn.answers(), false, model, texts);
        return show(target(turn, from), turn.answers(), false, model, texts);
    }

    private static Step target(Turn turn, Step from) {
        return switch (turn.go()) {
            case "" -> from.after(turn.answers());
            case "back" -> from.before(turn.answers());
            default -> Step.of(turn.go()).orElse(from);
        };
    }

    /** A step as it was, or a page beside it. @throws FormEnded if there is nothing to show */
    String again(Sent sent, Step step, String choice, Model model, Texts texts) {
        var turn = open(sent);
        if (turn.renewed()) throw new FormEnded(Ways.KEPT);
        var aside = ways.aside(turn.go());
        if (aside.isPresent()) return beside(aside.get(), choice, turn.answers(), step, model, texts);
        return show(step, turn.answers(), false, model, texts);
    }

    private String beside(Aside aside, String choice, ReportAnswers answers, Step step, Model model, Texts texts) {
        model.addAttribute(FormPlace.KEY, ways.place(step, answers).carrying(seal(answers)));
        return aside.show(choice, model, texts);
    }

    String show(Step step, ReportAnswers answers, boolean renewed, Model model, Texts texts) {
        var now = step == Step.CHECK ? answers.returning(false) : answers;
        model.addAttribute(FormPlace.KEY, ways.place(step, now));
        model.addAttribute("page", page(step, now, renewed, texts));
        return VIEWS + step.path();
    }

    private Object page(Step step, ReportAnswers answers, boolean renewed, Texts texts) {
        var sealed = seal(answers);
        return switch (step) {
            case NUMBERS -> numbers(sealed, answers, renewed, texts);
            case FILES -> files(sealed, answers, renewed, false, texts);
            case CHECK -> rows.page(sealed, answers, renewed, "", texts);
            default -> new StepPage(sealed, renewed, answers.returning(), answers, choices.of(step, answers, texts));
        };
    }

    /** The page of files again, with its box as it was ticked. */
    String showFiles(ReportAnswers answers, boolean ticked, Model model, Texts texts) {
        model.addAttribute(FormPlace.KEY, ways.place(Step.FILES, answers));
        model.addAttribute("page", files(seal(answers), answers, false, ticked, texts));
        return VIEWS + Step.FILES.path();
    }

    /**
     * The page of files, if some may not be sent: they exist only as they came, and nobody asked to keep them so. They
     * still wait; they go when that page is left onward. So a press that is repeated shows the same.
     */
    Optional<String> showOnlyWholeFiles(ReportAnswers answers, Model model, Texts texts) {
        if (files.onlyWhole(answers).isEmpty()) return Optional.empty();
        var form = new FilesController.FilesForm(null, null, null, null);
        var errors = new BeanPropertyBindingResult(form, "filesForm");
        errors.rejectValue("file", "publicsite.files.only-whole");
        model.addAllAttributes(errors.getModel());
        return Optional.of(showFiles(answers, false, model, texts));
    }

    /** The last look with a notice: why it was not sent, or what changed. */
    String lastLook(ReportAnswers answers, String notice, Model model, Texts texts) {
        model.addAttribute(FormPlace.KEY, ways.place(Step.CHECK, answers));
        model.addAttribute("page", rows.page(seal(answers), answers, false, notice, texts));
        return VIEWS + Step.CHECK.path();
    }

    private FilesPage files(String sealed, ReportAnswers answers, boolean renewed, boolean ticked, Texts texts) {
        var waiting = files.list(answers, texts);
        var full = waiting.size() >= Files.COUNT_MAX;
        var onlyWhole = !files.onlyWhole(answers).isEmpty();
        return new FilesPage(sealed, renewed, answers.reach().anonymous(), ticked, onlyWhole, waiting, full);
    }

    private NumbersPage numbers(String sealed, ReportAnswers answers, boolean renewed, Texts texts) {
        return new NumbersPage(sealed, renewed, numbers(answers.situation(), texts), phones.promise(texts));
    }
}
