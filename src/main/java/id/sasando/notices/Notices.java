package id.sasando.notices;

/** The outbox. */
public interface Notices {

    /**
     * Keeps a message until the mail server takes it. It belongs to the transaction that is running, and there must be
     * one: if that is rolled back, nothing is sent. A key that is known already changes nothing.
     */
    void put(Notice notice);
}
