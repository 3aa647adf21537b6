package id.sasando.documents.cleaning.sound;

/** How the frames of one kind of recording are told apart. It remembers the first, which the others must resemble. */
interface Frames {
    /** So many bytes of a frame say how long it is. */
    int HEADER = 7;

    /**
     * The length of the frame that begins here, which may lie beyond the end; a rest too short for a header counts as a
     * frame that was cut off. Zero if none begins here.
     */
    int lengthAt(byte[] content, int at, int end);

    /** Is this frame no sound but a description of the recording? */
    default boolean isDescription(byte[] content, int at, int length) {
        return false;
    }
}
