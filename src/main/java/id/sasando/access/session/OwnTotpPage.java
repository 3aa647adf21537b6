package id.sasando.access.session;

import id.sasando.access.SecondFactors.Enrolment;

/** A new authenticator for one's own account: the drawing, and the secret sealed for the next step. */
public record OwnTotpPage(String sealed, Enrolment enrolment) {}
