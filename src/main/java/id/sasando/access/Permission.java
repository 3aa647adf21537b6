package id.sasando.access;

/** One thing that a member of staff may be allowed to do. Rows are narrowed further by the module that owns them. */
public enum Permission {
    /** Sees the work list, within the rows of the role. */
    VIEW_WORK_LIST,
    /** Opens a case file, within the rows of the role. */
    VIEW_CASES,
    /** Sees the list of reports about the office itself, and says that one is none. */
    VIEW_OFFICE_REPORTS,
    /** Searches cases and people; what may not be opened shows as a locked line. */
    SEARCH_CASES,
    /** Enters a complaint that came by another channel. */
    ENTER_COMPLAINT,
    /** Gives a received complaint its number. */
    REGISTER_CASE,
    /** Changes facts, people and parties of a case. */
    EDIT_CASE,
    /** Sees the whole NIK or passport number of a person, each time with a reason. */
    REVEAL_IDENTITY,
    /** Writes to the reporter. */
    WRITE_TO_REPORTER,
    /** Writes internal notes. */
    WRITE_NOTES,
    /** Adds files to a case. */
    ADD_FILES,
    /** Takes an unassigned case. */
    TAKE_CASE,
    /** Assigns a case to an officer, or hands it over. */
    ASSIGN_CASE,
    /** Records that the facts were checked, and begins handling. */
    HANDLE_CASE,
    /** Hands a case to a competent body. */
    REFER_CASE,
    /** Resolves a case, with outcome and what the reporter was told. */
    RESOLVE_CASE,
    /** Is the second pair of eyes on the end of a case of danger. */
    CONFIRM_RESOLUTION,
    /** Confirms by the safe channel that the complainant withdraws. */
    CONFIRM_WITHDRAWAL,
    /** Leads an ended case back into handling. */
    REOPEN_CASE,
    /** Links two cases. */
    LINK_CASES,
    /** Records numbers that other bodies gave to a case, and sees which cases lack one. */
    RECORD_OUTSIDE_NUMBER,
    /** Merges a duplicate into another case, and undoes it. */
    MERGE_CASES,
    /** Reads the audit trail. */
    VIEW_TRAIL,
    /** Prints the root of the sealed trail, to be kept on paper. */
    PRINT_ROOT,
    /** Sees counts without persons. */
    VIEW_NUMBERS,
    /** Confirms, enters and ends telephone numbers that the public is shown. */
    KEEP_PHONES,
    /** Makes, locks and resets accounts. */
    MANAGE_ACCOUNTS,
    /** Hands over the work of those whom one leads, and sees to absences: theirs and one's own. */
    ARRANGE_WORK,
    /** Names who leads whom. */
    NAME_SUPERVISORS,
    /** Confirms or refuses what opens cases: roles, and new ways into accounts that hold them; each its own kind. */
    CONFIRM_ROLES,
    /** Sees and ends the sessions of one's own account, changes one's own password. */
    OWN_ACCOUNT
}
