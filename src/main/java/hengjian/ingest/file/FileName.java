package hengjian.ingest.file;

/** A file's own name: no folder, no control characters, not endless. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String own(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        int surplus = Math.max(0, name.length() - LONGEST);
        return name.isEmpty() ? "?" : name.substring(surplus);
    }
}
