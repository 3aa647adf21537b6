package id.sasando.web;

import id.sasando.access.Permission;
import java.util.List;

/** One entry of the desk's navigation. It is shown to those who hold its permission. */
public record DeskEntry(String path, String key, Permission permission) {
    static final List<DeskEntry> ALL = List.of(
            new DeskEntry("/desk", "web.desk.today", Permission.OWN_ACCOUNT),
            new DeskEntry("/cases", "web.desk.cases", Permission.SEARCH_CASES),
            new DeskEntry("/office-reports", "web.desk.office-reports", Permission.VIEW_OFFICE_REPORTS),
            new DeskEntry("/staff", "web.desk.staff", Permission.ARRANGE_WORK),
            new DeskEntry("/trail", "web.desk.trail", Permission.VIEW_TRAIL),
            new DeskEntry("/seals", "web.desk.seals", Permission.PRINT_ROOT),
            new DeskEntry("/numbers", "web.desk.numbers", Permission.VIEW_NUMBERS),
            new DeskEntry("/phones", "web.desk.phones", Permission.KEEP_PHONES),
            new DeskEntry("/roles", "web.desk.roles", Permission.CONFIRM_ROLES),
            new DeskEntry("/admin/accounts", "web.desk.admin", Permission.MANAGE_ACCOUNTS),
            new DeskEntry("/account", "web.desk.account", Permission.OWN_ACCOUNT));
}
