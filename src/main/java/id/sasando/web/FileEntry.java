package id.sasando.web;

/** A file as a list shows it: what it is called, where it is downloaded, and its size and day in words. */
public record FileEntry(String name, String link, String detail) {}
