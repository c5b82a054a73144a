package hengjian.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files as people upload them, made for tests. */
public final class TestFiles {

    private TestFiles() {}

    /** One outcome for a file, or one each for those in an archive. */
    static List<FileOutcome> read(String name, byte[] content) {
        return read(name, content, Limits.STANDARD);
    }

    static List<FileOutcome> read(String name, byte[] content, Limits limits) {
        List<FileOutcome> outcomes = new ArrayList<>();
        new FileReader(limits).readAll(name, content, outcomes::add);
        return outcomes;
    }

    static String text(String name, byte[] content) {
        return switch (read(name, content).getFirst()) {
            case FileOutcome.Read read -> read.text();
            case FileOutcome.Refused refused -> refused.toString();
        };
    }

    static List<String> results(String name, byte[] content, Limits limits) {
        return read(name, content, limits).stream()
                .map(outcome -> outcome.name() + " "
                        + switch (outcome) {
                            case FileOutcome.Read read -> read.text();
                            case FileOutcome.Refused refused -> refused.reason().toString();
                        })
                .toList();
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    public static byte[] docx(String... paragraphs) {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                for (String paragraph : paragraphs) {
                    document.createParagraph().createRun().setText(paragraph);
                }
                document.write(out);
            }
        });
    }

    static byte[] docxWithTable(String[][] rows) {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                XWPFTable table = document.createTable(rows.length, rows[0].length);
                for (int row = 0; row < rows.length; row++) {
                    for (int cell = 0; cell < rows[row].length; cell++) {
                        table.getRow(row).getCell(cell).setText(rows[row][cell]);
                    }
                }
                document.write(out);
            }
        });
    }

    /** A page of text lines, each at its own indent; Chinese by a font that viewers have. */
    static byte[] pdf(double[] indents, String... lines) {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                page(document, indents, lines);
                document.save(out);
            }
        });
    }

    /** In a font that claims letters of five times their size, as fonts for Chinese, Japanese and Korean do. */
    static byte[] pdfInATallFont(String... lines) {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(0, -1500, 1000, 5000).getCOSArray());
        COSDictionary font = songti();
        ((COSDictionary) ((COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0))
                .setItem(COSName.FONT_DESC, descriptor);
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                page(document, font, new double[lines.length], lines);
                document.save(out);
            }
        });
    }

    static byte[] encryptedPdf() {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                page(document, new double[1], "机密");
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** Pages without a single letter, as a scanner makes them. */
    static byte[] scannedPdf() {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    private static void page(PDDocument document, double[] indents, String... lines) throws IOException {
        page(document, songti(), indents, lines);
    }

    private static void page(PDDocument document, COSDictionary font, double[] indents, String... lines)
            throws IOException {
        PDPage page = new PDPage();
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        document.addPage(page);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            StringBuilder operators = new StringBuilder("BT /F1 12 Tf\n");
            for (int i = 0; i < lines.length; i++) {
                operators.append("1 0 0 1 %s %s Tm <%s> Tj%n"
                        .formatted(
                                72 + indents[i], 700 - 20 * i, HexFormat.of().formatHex(lines[i].getBytes(UTF_16BE))));
            }
            content.appendRawCommands(operators.append("ET\n").toString());
        }
    }

    private static COSDictionary songti() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(4));
        COSDictionary descendant = font(COSName.getPDFName("CIDFontType0"));
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSDictionary font = font(COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.getPDFName("UniGB-UCS2-H"));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary font(COSName subtype) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, subtype);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        return font;
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] bytes(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }
}
