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
                    first.getFontSizeInPt() == 0
                            ? first.getHeightDir()
                            : Math.max(first.getWidthDirAdj(), first.getHeightDir())));
        }
        words.setLength(0);
        places.clear();
    }
}
