package org.banbill.source;

/** Paths as users write them, with forward slashes. */
final class WrittenPaths {

    private WrittenPaths() {}

    static String join(String folder, String path) {
        return folder.isEmpty() || path.isEmpty() ? folder + path : folder + "/" + path;
    }
}
