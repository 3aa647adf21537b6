package id.sasando.reference;

/** A village with the names above it, as people say where they are from. */
public record VillageName(String code, String village, String district, String regency, String regencyCode) {}
