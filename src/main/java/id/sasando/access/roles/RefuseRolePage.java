package id.sasando.access.roles;

/** The form by which the head refuses a role. */
public record RefuseRolePage(WaitingRolesPage.Line line, String reason) {}
