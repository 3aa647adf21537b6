package id.sasando.publicsite.answers;

import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.documents.UploadTurns;
import id.sasando.shared.Actor;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files that wait under a form until it is sent. */
@Component
public class WaitingFiles {
    private final Files files;
    private final UploadTurns turns;

    public WaitingFiles(Files files, UploadTurns turns) {
        this.files = files;
        this.turns = turns;
    }

    public List<Option> list(ReportAnswers answers, Texts texts) {
        var shown = new ArrayList<Option>();
        for (var line : files.staged(answers.submission())) {
            var key = onlyWhole(line, answers) ? "publicsite.files.line-only-whole" : "publicsite.files.line";
            shown.add(new Option(line.id().value().toString(), label(key, shown.size() + 1, line, texts)));
        }
        return shown;
    }

    /** @throws id.sasando.documents.FileRefused if it is not taken */
    public void stage(ReportAnswers answers, MultipartFile file, boolean keepOriginal) {
        turns.take(() -> files.stage(upload(answers, file, keepOriginal)));
    }

    private static Upload upload(ReportAnswers answers, MultipartFile file, boolean keepOriginal) {
        var anonymous = answers.reach().anonymous();
        var name = Optional.ofNullable(file.getOriginalFilename()).filter(_ -> !anonymous);
        try {
            return new Upload(
                    new Actor.Visitor(),
                    answers.submission(),
                    name.orElse(""),
                    file.getBytes(),
                    anonymous,
                    keepOriginal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(UUID submission, String id) {
        files.staged(submission).stream()
                .map(FileLine::id)
                .filter(it -> it.value().toString().equals(id))
                .findFirst()
                .ifPresent(it -> files.unstage(submission, it));
    }

    /**
     * What an anonymous reporter did not ask to keep and what exists in no other form: files that cannot be cleaned, added
     * while the reporter still gave a name. The lodging would drop them without a word.
     */
    public List<FileId> onlyWhole(ReportAnswers answers) {
        return files.staged(answers.submission()).stream()
                .filter(it -> onlyWhole(it, answers))
                .map(FileLine::id)
                .toList();
    }

    /** @return true if there were some */
    public boolean removeOnlyWhole(ReportAnswers answers) {
        var gone = onlyWhole(answers);
        for (FileId id : gone) files.unstage(answers.submission(), id);
        return !gone.isEmpty();
    }

    private static boolean onlyWhole(FileLine line, ReportAnswers answers) {
        return answers.reach().anonymous() && !line.hasClean() && !line.originalAsked();
    }

    private static String label(String key, int number, FileLine line, Texts texts) {
        var kilobytes = Math.max(1, line.sizeBytes() / 1000);
        return texts.get(key, number, line.kind(), kilobytes);
    }
}
