package id.sasando.web;

/** One wrong field: its name, which is also its anchor, and the message in the reader's language. */
public record FieldTrouble(String field, String message) {}
