package id.sasando.access.staff;

import id.sasando.access.Accounts.Colleague;
import java.util.List;

/** The form by which the head names who leads an officer. */
public record SupervisorPage(String path, String name, int version, List<Colleague> choices, String chosen) {}
