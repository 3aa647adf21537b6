package id.sasando.complaints.core;

/** How much of a case somebody sees. */
public enum Sight {
    /** Everything. */
    FULL,
    /** The line only: number, type, danger, age, regency. */
    LINE,
    /** Nothing: to them there is no such case. */
    NONE
}
