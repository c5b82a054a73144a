package hengjian.ingest.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, with their places on the page. */
final class PdfLines extends PDFTextStripper {

    /** @param page from 1; @param left and {@code right} in points; @param size of the letters, in points */
    record Line(int page, String text, double left, double right, double top, double size) {}

    /** Of the letters' size: as high as a letter may claim to be. */
    private static final float HIGHEST = 0.7f;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private final int most;
    private int units;

    PdfLines(int mostUnits) {
        most = mostUnits;
        setSortByPosition(true);
    }

    List<Line> lines() {
        return lines;
    }

    /**
     * Fonts with Chinese letters may claim to be several lines high; then PDFBox takes neighbouring lines for one, and
     * weaves their letters into each other.
     */
    @Override
    protected void processTextPosition(TextPosition letter) {
        float highest = HIGHEST * letter.getYScale();
        super.processTextPosition(letter.getHeight() <= highest || highest <= 0 ? letter : lower(letter, highest));
    }

    private static TextPosition lower(TextPosition letter, float height) {
        return new TextPosition(
                letter.getRotation(),
                letter.getPageWidth(),
                letter.getPageHeight(),
                letter.getTextMatrix(),
                letter.getEndX(),
                letter.getEndY(),
                height,
                letter.getWidth(),
                letter.getWidthOfSpace(),
                letter.getUnicode(),
                letter.getCharacterCodes(),
                letter.getFont(),
                letter.getFontSize(),
                (int) letter.getFontSizeInPt());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        words.append(text);
        places.addAll(positions);
        units += text.length();
        if (units > most) {
            throw new UnreadableException(Reason.TEXT_TOO_LONG, "%,d".formatted(most));
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    /** Alike for letters of all scripts: a digit is narrower than a Chinese letter of the same size. */
    private static double size(TextPosition letter) {
        return letter.getYScale() > 0 ? letter.getYScale() : Math.max(letter.getWidthDirAdj(), letter.getHeightDir());
    }

    private void end() {
        if (!places.isEmpty() && !words.toString().isBlank()) {
            TextPosition first = places.getFirst();
            double right = places.stream()
                    .mapToDouble(place -> place.getXDirAdj() + place.getWidthDirAdj())
                    .max()
                    .orElse(0);
            lines.add(new Line(
                    getCurrentPageNo(),
                    words.toString().stripTrailing(),
                    first.getXDirAdj(),
                    right,
                    first.getYDirAdj(),
                    size(first)));
        }
        words.setLength(0);
        places.clear();
    }
}
