package hengjian.ingest.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The words of a PDF. */
final class PdfText {

    private static final int LEAST_A_PAGE = 10;
    private static final double MOST_GARBLED = 0.05;

    static {
        FontMappers.set(new OneFont());
    }

    private PdfText() {}

    static String read(byte[] content, Limits limits) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw new UnreadableException(Reason.TOO_MANY_PAGES, limits.pages());
            }
            PdfLines lines = new PdfLines(limits.textUnits());
            lines.getText(pdf);
            return checked(PdfParagraphs.join(lines.lines()), pdf.getNumberOfPages());
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Reason.ENCRYPTED);
        }
    }

    private static String checked(String text, int pages) throws UnreadableException {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        long garbled = text.chars()
                .filter(c -> c == 0xFFFD
                        || Character.getType(c) == Character.PRIVATE_USE
                        || c < ' ' && c != '\n' && c != '\t')
                .count();
        if (garbled > MOST_GARBLED * (letters + garbled)) {
            throw new UnreadableException(Reason.GARBLED);
        }
        if (letters < Math.min(LEAST_A_PAGE * (long) pages, 100)) {
            throw new UnreadableException(Reason.NO_TEXT_LAYER);
        }
        return text;
    }
}
