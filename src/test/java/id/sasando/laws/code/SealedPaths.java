package id.sasando.laws.code;

import id.sasando.web.SealedForm;

/** The paths under which forms carry a sealed field, as the filter chain has them. */
final class SealedPaths {
    private SealedPaths() {}

    static boolean cover(String path) {
        return SealedForm.PATHS.stream()
                .anyMatch(it -> it.endsWith("/**") ? below(path, it.substring(0, it.length() - 3)) : path.equals(it));
    }

    private static boolean below(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
