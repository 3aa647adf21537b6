package id.sasando.access.account;

import java.util.List;

/** The form for a new account, with what was typed. */
public record AddAccountPage(String login, String name, String email, List<String> roles, List<String> chosen) {}
