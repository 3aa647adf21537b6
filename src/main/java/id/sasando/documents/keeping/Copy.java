package id.sasando.documents.keeping;

/** The two copies that may be kept of one file. */
enum Copy {
    /** As it was sent. */
    ORIGINAL,
    /** Drawn anew without metadata: what is looked at. */
    CLEAN
}
