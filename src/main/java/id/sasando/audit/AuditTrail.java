package id.sasando.audit;

/**
 * Writes the trail. An entry goes into the transaction of the act that it tells of: no act without its entry, no entry
 * without its act. If the entry cannot be written, the act fails.
 */
public interface AuditTrail {

    /** Writes one entry. Must be called inside a transaction. */
    void record(AuditEntry entry);
}
