package hengjian.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The words of a DOCX: a paragraph a line, a table's row too, see {@link TableRow}. Streams through the main part
 * only, as far as the limits allow; what was deleted under revision is not part of the text.
 */
final class WordText {

    /** Ends a cell until its row is whole. */
    private static final String CELL = "\u001f";

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> rows = new ArrayDeque<>();
    private int cell;
    private int columns = 1;

    private WordText() {}

    static String read(byte[] content, Limits limits) throws IOException {
        try (ZipFile zip = Archive.open(content)) {
            ZipArchiveEntry main = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> entry.getName().matches("word/document\\d*\\.xml"))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableException(Reason.BROKEN));
            try (InputStream in = new Bounded(zip.getInputStream(main), limits)) {
                return new WordText().parse(in);
            }
        }
    }

    private String parse(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, kind, about, place) -> {});
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof UnreadableException known) {
                    throw known;
                }
            }
            throw new IOException(e);
        }
        trim();
        return text.toString();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> text.append(xml.getElementText());
            case "tab" -> text.append(isIn(xml) ? "\t" : "");
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "tr" -> rows.push(text.length());
            case "tc" -> {
                cell++;
                columns = 1;
            }
            case "gridSpan" -> columns = span(xml);
            case "Fallback" -> skip(xml);
            default -> {}
        }
    }

    /** A tab within a run, not the stop that a paragraph's properties define. */
    private static boolean isIn(XMLStreamReader xml) {
        return xml.getAttributeCount() == 0;
    }

    private void end(String name) {
        switch (name) {
            case "p" -> text.append(cell > 0 ? ' ' : '\n');
            case "tc" -> {
                cell--;
                trim();
                text.repeat(CELL, columns);
                columns = 1;
            }
            case "tr" ->
                text.append(row(rows.isEmpty() ? text.length() : rows.pop())).append('\n');
            default -> {}
        }
    }

    private String row(int start) {
        List<String> cells = Stream.of(text.substring(start).split(CELL, -1))
                .map(String::strip)
                .toList();
        text.setLength(start);
        List<String> told = cells.subList(0, Math.max(1, cells.size() - 1));
        return TableRow.isTable(told)
                ? TableRow.line(told)
                : String.join("\t", told).strip();
    }

    /** How many columns a cell covers, never so many that they are no table. */
    private static int span(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")
                    && xml.getAttributeValue(i).matches("[1-9]\\d?")) {
                return Integer.parseInt(xml.getAttributeValue(i));
            }
        }
        return 1;
    }

    private void trim() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    /** The same words again, for programs that know no better. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** Ends with an error where a part unpacks to more than a file may have. */
    private static final class Bounded extends FilterInputStream {

        private final Limits limits;
        private long left;

        Bounded(InputStream in, Limits limits) {
            super(in);
            this.limits = limits;
            left = limits.fileBytes();
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw UnreadableException.tooLarge(limits.fileBytes());
            }
        }
    }
}
