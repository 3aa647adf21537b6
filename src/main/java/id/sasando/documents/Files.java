package id.sasando.documents;

import id.sasando.keys.DataKeyId;
import id.sasando.shared.Actor;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes files, keeps them sealed, and hands them out. Count, size and kind are checked before anything is parsed. */
public interface Files {
    /** The most files that one form may bring. */
    int COUNT_MAX = 5;

    /** The most bytes of one file. */
    int BYTES_MAX = 10 * 1024 * 1024;

    /**
     * Keeps a file under its form, until the form is sent or a day has passed.
     *
     * @throws FileRefused if it is too large, of no known kind, one too many, or cannot be cleaned and the anonymous
     *     sender did not choose to keep the original
     */
    FileId stage(Upload upload);

    /** The files that wait under a form, oldest first. */
    List<FileLine> staged(UUID submission);

    /** Takes one waiting file away again. */
    void unstage(UUID submission, FileId file);

    /**
     * Settles what is kept of the waiting files of a form that is being lodged. Of an anonymous sender that is what they
     * asked for and no more, whatever the pages said when the files came: names go, and originals that nobody asked to
     * keep, and the key that sealed them is destroyed.
     *
     * @return the data key of the files, which the case takes over; empty if none waits
     */
    Optional<DataKeyId> settle(UUID submission, boolean anonymous);

    /** Gives the waiting files of a form to a subject (a case), whose key must be the one that sealed them. */
    int adopt(UUID submission, UUID subject);

    /**
     * Looks at a file and cleans it. That may wait and last, so it must be called outside of a transaction.
     *
     * @throws FileRefused as for {@link #stage}
     */
    Prepared prepare(Upload upload);

    /** A file that is cleaned and kept nowhere yet. */
    interface Prepared {

        /**
         * Adds the file to a subject, sealed under its key, in the transaction of the caller.
         *
         * @throws FileRefused if it is one too many
         */
        FileId addTo(UUID subject, DataKeyId key);
    }

    /** The files of a subject, oldest first. */
    List<FileLine> of(UUID subject);

    /** Those files, of whatever subject, in no order. Whoever asks has made sure that they may be seen. */
    List<FileLine> lines(Collection<FileId> files);

    /**
     * Opens a file that the office added to the reporter, or closes it again. Whoever asks for it says so in the history
     * of the subject; the trail learns it here.
     *
     * @return false if it stood so already
     * @throws id.sasando.shared.NotFound if the office added no such file to the subject
     */
    boolean release(Actor actor, UUID subject, FileId file, boolean released);

    /**
     * Opens one copy of a file of that subject. The opening is audited here.
     *
     * @param original the sealed original instead of the cleaned copy
     * @throws id.sasando.shared.NotFound if the subject has no such file or copy
     */
    OpenFile open(Actor actor, UUID subject, FileId file, boolean original);

    /**
     * A file in the clear, to be sent as an attachment.
     *
     * @param content opened piece by piece as it is read, so that a slow reader fills no memory
     */
    record OpenFile(String name, String mediaType, InputStream content) {}
}
