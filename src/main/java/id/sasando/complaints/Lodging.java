package id.sasando.complaints;

import id.sasando.documents.SignedReceipt;
import id.sasando.shared.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes a complaint in. What is acknowledged is stored. */
public interface Lodging {

    /**
     * Stores the complaint, its history and its audit row in one transaction, and adopts the files that wait under its
     * form. A second call with the same submission and the same content changes nothing and answers the same case.
     *
     * @throws LodgedOtherwise if other content came under that submission before
     */
    CaseId lodge(NewComplaint complaint, Actor actor);

    /**
     * The same, with the receipt that the reporter takes along.
     *
     * @param first runs before a complaint is stored that is not there yet; what it throws stops the lodging
     */
    Lodged lodge(NewComplaint complaint, Actor actor, Runnable first);

    /** What was lodged, to be shown again. */
    Lodged receipt(CaseId id);

    /** @param receipt empty for a case that was lodged before receipts were signed */
    record Lodged(CaseId id, Optional<SignedReceipt> receipt) {}

    /** Published when a complaint was lodged. */
    record CaseOpened(CaseId id, boolean danger, Instant at) {}

    /**
     * A form came again under its key, with other content than the first time. What came the first time was done, what
     * comes now was not; so it is never answered as a success.
     */
    class SentOtherwise extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Instant firstAt;

        public SentOtherwise(Instant firstAt) {
            super("sent again with other content");
            this.firstAt = firstAt;
        }

        /** When the first one was received. */
        public final Instant firstAt() {
            return firstAt;
        }
    }

    /**
     * A report came again under its key with other content. The first one stands as it was lodged; of the second one nothing
     * was stored, but that it speaks of danger: that reached the office at once.
     */
    final class LodgedOtherwise extends SentOtherwise {
        private static final long serialVersionUID = 1;
        private final UUID id;
        private final EnumSet<Part> parts;
        private final boolean files;
        private final boolean otherReaders;

        /** What may differ. */
        public enum Part {
            CHANNEL,
            RECEIVED,
            TEXT,
            TYPES,
            READERS,
            WHOM,
            COUNTRY,
            DANGER,
            REACH,
            MORE
        }

        /**
         * @param files files wait that are not with the first report
         * @param otherReaders what came now is about the office, and not everybody who reads the first report may read it
         */
        public LodgedOtherwise(CaseId id, Instant firstAt, Set<Part> parts, boolean files, boolean otherReaders) {
            super(firstAt);
            this.id = id.value();
            this.parts = EnumSet.noneOf(Part.class);
            this.parts.addAll(parts);
            this.files = files;
            this.otherReaders = otherReaders;
        }

        /** This differs, too. */
        public LodgedOtherwise with(Part part) {
            var more = EnumSet.of(part);
            more.addAll(parts);
            return new LodgedOtherwise(id(), firstAt(), more, files, otherReaders);
        }

        /** The case that the first one made. */
        public CaseId id() {
            return new CaseId(id);
        }

        public Set<Part> parts() {
            return Set.copyOf(parts);
        }

        public boolean files() {
            return files;
        }

        public boolean otherReaders() {
            return otherReaders;
        }
    }

    /** Sends what differed when a report came again under its key with other content. */
    interface Adding {

        /**
         * The difference becomes a message of the reporter on the case that was lodged, and the files that wait go with it.
         * Sent twice, it is one.
         *
         * @throws SentOtherwise if other words were added under that key
         */
        Lodged add(Addition addition, Actor actor);

        /**
         * @param submission under which the report was lodged
         * @param key of this addition
         */
        record Addition(UUID submission, UUID key, String text) {}

        /**
         * It becomes a report of its own, since not everybody who reads the first one may read it.
         *
         * @param earlier the submission of the first one, whose waiting files go along
         * @param complaint with a submission and a code of its own
         * @param first runs before it is stored, if it is not there yet
         */
        Lodged apart(UUID earlier, NewComplaint complaint, Actor actor, Runnable first);
    }
}
