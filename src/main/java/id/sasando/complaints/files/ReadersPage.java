package id.sasando.complaints.files;

import id.sasando.complaints.words.FormHead;

/**
 * Who may download a file of the office.
 *
 * @param path of the form, below the case
 * @param file its name and what it is
 * @param clean there is a cleaned copy; without one the reporter has nothing to download
 * @param readers what is chosen: {@code OFFICE}, {@code REPORTER}, or nothing yet
 */
public record ReadersPage(FormHead head, String path, String file, boolean clean, String readers) {}
