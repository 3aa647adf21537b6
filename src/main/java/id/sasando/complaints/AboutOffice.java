package id.sasando.complaints;

/**
 * Is a complaint about the office itself? Such a report is read by few, so that nobody handles what is said about them.
 */
public enum AboutOffice {
    /** About anything else: the usual way. */
    NO,
    /** About the office or one of its officers: read by the head and the auditor. */
    OFFICE,
    /** About the head of the office: read by the auditor alone. */
    HEAD
}
