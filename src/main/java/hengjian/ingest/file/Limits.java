package hengjian.ingest.file;

/**
 * How much is taken in at once.
 *
 * @param fileBytes of one file, packed or unpacked
 * @param textUnits of one text, in UTF-16 units
 * @param entries in one archive
 * @param unpackedBytes of all entries of an archive together
 * @param pages of one PDF
 */
public record Limits(int fileBytes, int textUnits, int entries, long unpackedBytes, int pages) {

    public static final Limits STANDARD = new Limits(20 << 20, 1_000_000, 500, 200L << 20, 2_000);
}
