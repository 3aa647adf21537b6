package id.sasando.access;

import static id.sasando.access.Permission.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The roles of this office and the matrix of what each may do. The golden file {@code permissions.txt} shows it. */
public enum Role {
    /** Petugas Layanan Pengaduan: receives, records, analyses (Permen P2MI 23/2025 art. 1). */
    FRONT_DESK(
            VIEW_WORK_LIST,
            VIEW_CASES,
            SEARCH_CASES,
            ENTER_COMPLAINT,
            REGISTER_CASE,
            EDIT_CASE,
            WRITE_TO_REPORTER,
            WRITE_NOTES,
            ADD_FILES,
            LINK_CASES,
            RECORD_OUTSIDE_NUMBER,
            KEEP_PHONES),

    /** Petugas Penanganan Permasalahan: facilitates handling (Permen P2MI 23/2025 art. 1). */
    CASE_OFFICER(
            VIEW_WORK_LIST,
            VIEW_CASES,
            SEARCH_CASES,
            ENTER_COMPLAINT,
            REGISTER_CASE,
            EDIT_CASE,
            REVEAL_IDENTITY,
            WRITE_TO_REPORTER,
            WRITE_NOTES,
            ADD_FILES,
            TAKE_CASE,
            HANDLE_CASE,
            REFER_CASE,
            RESOLVE_CASE,
            CONFIRM_RESOLUTION,
            CONFIRM_WITHDRAWAL,
            REOPEN_CASE,
            LINK_CASES,
            RECORD_OUTSIDE_NUMBER,
            ARRANGE_WORK),

    /** Kepala BP3MI: sees all cases, assigns, hands over, merges, approves. */
    HEAD_OF_OFFICE(
            VIEW_WORK_LIST,
            VIEW_CASES,
            SEARCH_CASES,
            ENTER_COMPLAINT,
            REGISTER_CASE,
            EDIT_CASE,
            REVEAL_IDENTITY,
            WRITE_TO_REPORTER,
            WRITE_NOTES,
            ADD_FILES,
            TAKE_CASE,
            ASSIGN_CASE,
            HANDLE_CASE,
            REFER_CASE,
            RESOLVE_CASE,
            CONFIRM_RESOLUTION,
            CONFIRM_WITHDRAWAL,
            REOPEN_CASE,
            LINK_CASES,
            VIEW_OFFICE_REPORTS,
            RECORD_OUTSIDE_NUMBER,
            MERGE_CASES,
            PRINT_ROOT,
            VIEW_NUMBERS,
            ARRANGE_WORK,
            NAME_SUPERVISORS,
            CONFIRM_ROLES,
            KEEP_PHONES),

    /**
     * Auditor (APIP): the trail and numbers. Reads, enters and works no case but reports about the office itself, which
     * nobody in the office may be the judge of.
     */
    AUDITOR(
            VIEW_CASES,
            VIEW_OFFICE_REPORTS,
            ENTER_COMPLAINT,
            REGISTER_CASE,
            WRITE_TO_REPORTER,
            WRITE_NOTES,
            TAKE_CASE,
            HANDLE_CASE,
            REFER_CASE,
            RESOLVE_CASE,
            CONFIRM_RESOLUTION,
            CONFIRM_WITHDRAWAL,
            REOPEN_CASE,
            VIEW_TRAIL,
            PRINT_ROOT,
            VIEW_NUMBERS,
            CONFIRM_ROLES),

    /** Administrator: accounts and reference data, never cases. */
    ADMIN(MANAGE_ACCOUNTS, KEEP_PHONES);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable EnumSet
    private final Set<Permission> permissions;

    Role(Permission... granted) {
        var all = EnumSet.of(OWN_ACCOUNT, granted);
        this.permissions = Collections.unmodifiableSet(all);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /**
     * Does it open any case? Such a role takes effect when a second person confirms it: the head of office, or for the
     * auditor's another auditor, since reports about the office may be about the head, who does not choose their
     * readers.
     */
    public boolean opensCases() {
        return may(VIEW_CASES) || seesCases();
    }

    /** Who confirms this role, and a new way into an account that holds it. */
    public Role confirmer() {
        return this == AUDITOR ? AUDITOR : HEAD_OF_OFFICE;
    }

    /** Does it show the cases of the office, be it only their lines? */
    public boolean seesCases() {
        return may(VIEW_WORK_LIST) || may(SEARCH_CASES);
    }

    /** Does it work the cases of the office? The auditor's works reports about the office alone. */
    public boolean handlesCases() {
        return seesCases() && may(HANDLE_CASE);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
