package id.sasando.keys.care;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody saw that a sealed copy of the master secret lies elsewhere.
 *
 * @param place sealed: it is of use to a thief
 * @param counts false if the installation has another master secret by now
 */
record KeyCopy(UUID id, LocalDate on, String by, byte[] place, boolean counts) {}
