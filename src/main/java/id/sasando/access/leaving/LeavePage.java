package id.sasando.access.leaving;

import id.sasando.access.Accounts.OpenWork;
import java.util.List;

/**
 * Before somebody leaves: what is still theirs.
 *
 * @param rest empty if they may leave
 */
public record LeavePage(String path, String name, int version, List<OpenWork.Rest> rest) {}
