package id.sasando.complaints.outside;

/** Whose number it is. The names stand in the database and in message keys; they never change. */
enum OutsideKind {
    /** The national registry of the ministry. */
    SISKOP2MI,
    /** A mission abroad. */
    MISSION,
    /** A report to the police. */
    POLICE_REPORT
}
