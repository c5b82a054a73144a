package hengjian.ingest.file;

import static hengjian.ingest.file.TestFiles.docx;
import static hengjian.ingest.file.TestFiles.results;
import static hengjian.ingest.file.TestFiles.text;
import static hengjian.ingest.file.TestFiles.utf8;
import static hengjian.ingest.file.TestFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final Limits SMALL = new Limits(100_000, 50_000, 3, 250_000, 10);
    private static final byte[] GOOD = utf8("GDP增长6.9%。");

    @Test
    void readsTheFilesOfAnArchiveAndRefusesTheRest() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("二月/a.txt", GOOD);
        entries.put("b.exe", GOOD);
        entries.put("__MACOSX/._a.txt", GOOD);
        entries.put("c.zip", zip(Map.of("d.txt", GOOD)));

        assertThat(results("a.zip", zip(entries), SMALL))
                .containsExactly("a.txt GDP增长6.9%。", "b.exe UNKNOWN_KIND", "c.zip NESTED_ZIP");
    }

    @Test
    void stopsAZipBomb() {
        byte[] zeros = new byte[10_000_000];
        byte[] spaces = new byte[90_000];
        Arrays.fill(spaces, (byte) 'x');

        assertThat(results("a.zip", zip(Map.of("a.txt", zeros)), SMALL)).containsExactly("a.txt TOO_LARGE");
        assertThat(results("a.zip", zip(Map.of("1.txt", spaces, "2.txt", spaces, "3.txt", spaces)), SMALL))
                .last()
                .isEqualTo("a.zip UNPACKED_TOO_LARGE");
    }

    @Test
    void doesNotBelieveTheSizeAnEntryClaims() {
        byte[] archive = zip(Map.of("a.txt", new byte[200_000]));
        int header = lastIndexOf(archive, new byte[] {'P', 'K', 1, 2});
        byte[] small = archive.clone();
        Arrays.fill(small, header + 24, header + 28, (byte) 0);
        byte[] huge = archive.clone();
        System.arraycopy(new byte[] {0, 0, 0, (byte) 0x7F}, 0, huge, header + 24, 4);

        assertThat(results("a.zip", small, SMALL)).containsExactly("a.txt TOO_LARGE");
        assertThat(results("a.zip", huge, SMALL)).containsExactly("a.txt TOO_LARGE");
    }

    @Test
    void refusesAnArchiveOfTooManyFiles() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        IntStream.range(0, 4).forEach(i -> entries.put(i + ".txt", GOOD));

        assertThat(results("a.zip", zip(entries), SMALL)).containsExactly("a.zip TOO_MANY_ENTRIES");
    }

    @Test
    void takesNoFolderFromANameInAnArchive() {
        assertThat(results("a.zip", zip(Map.of("../../../etc/cron.d/x.txt", GOOD, "..\\..\\y.txt", GOOD)), SMALL))
                .containsExactlyInAnyOrder("x.txt GDP增长6.9%。", "y.txt GDP增长6.9%。");
    }

    @Test
    void readsNamesOfAnArchiveMadeOnChineseWindows() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out, Charset.forName("GBK"))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("高新区上半年经济报告.txt"));
            zip.write(GOOD);
        }

        assertThat(results("a.zip", out.toByteArray(), SMALL)).containsExactly("高新区上半年经济报告.txt GDP增长6.9%。");
    }

    @Test
    void readsShortNamesInGbkToo() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out, Charset.forName("GBK"))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("说明.xls"));
            zip.write(GOOD);
        }

        assertThat(results("a.zip", out.toByteArray(), SMALL)).containsExactly("说明.xls UNKNOWN_KIND");
    }

    @Test
    void saysThatAnArchiveIsEmpty() {
        assertThat(results("a.zip", zip(Map.of()), SMALL)).containsExactly("a.zip NO_ENTRIES");
    }

    @Test
    void readsNoMoreOfAStreamThanAllowed() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> new FileReader(SMALL).bytes(endless)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() {
        assertThat(text("a.txt", docx("GDP增长6.9%。"))).contains("OTHER_KIND", "DOCX");
        assertThat(text("a.pdf", docx("GDP增长6.9%。"))).contains("OTHER_KIND", "DOCX");
        assertThat(text("a.docx", zip(Map.of("a.txt", GOOD)))).contains("OTHER_KIND", "ZIP");
        assertThat(text("a.txt", utf8("<!DOCTYPE html><html><body>投资</body></html>")))
                .contains("OTHER_KIND", "HTML");
        assertThat(text("a.pdf", GOOD)).contains("OTHER_KIND", "TXT");
        assertThat(text("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF})).contains("UNKNOWN_KIND");
        assertThat(text("无扩展名", GOOD)).contains("UNKNOWN_KIND");
    }

    @Test
    void tellsABrokenFileFromOneWithAWrongName() {
        byte[] whole = docx("GDP增长6.9%。");

        assertThat(text("a.docx", Arrays.copyOf(whole, 40))).contains("BROKEN");
        assertThat(text("a.docx", Arrays.copyOf(whole, whole.length - 30))).contains("BROKEN");
        assertThat(text("a.pdf", new byte[] {1, 2, 3, 0, 0, 5, (byte) 200, 7})).contains("BROKEN");
    }

    @Test
    void tellsAnOldOrEncryptedWordFile() {
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);

        assertThat(text("a.docx", old)).contains("OLD_WORD");
        assertThat(text("a.DOC", old)).contains("OLD_WORD");
        assertThat(text("a.xls", old)).contains("UNKNOWN_KIND");
    }

    @Test
    void tellsAScannedAndAnEncryptedPdf() {
        assertThat(text("a.pdf", TestFiles.scannedPdf())).contains("NO_TEXT_LAYER");
        assertThat(text("a.pdf", TestFiles.encryptedPdf())).contains("ENCRYPTED");
    }

    @Test
    void refusesATextThatIsTooLongInOneLine() {
        assertThat(text("a.txt", utf8("增".repeat(1_700_000)))).contains("TEXT_TOO_LONG");
    }

    @Test
    void refusesNothingAtAll() {
        assertThat(text("a.txt", new byte[0])).contains("EMPTY");
        assertThat(text("a.txt", utf8(" \n　"))).contains("EMPTY");
    }

    @Test
    void runsNoScriptAndOpensNoEntity() {
        assertThat(
                        text(
                                "a.html",
                                utf8(
                                        "<html><body><p>甲<script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;乙</p></body></html>")))
                .isEqualTo("甲<b>乙");
        byte[] entity = zip(
                Map.of(
                        "[Content_Types].xml",
                        utf8("<Types/>"),
                        "word/document.xml",
                        utf8(
                                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:p><w:t>&e;</w:t></w:p></w:document>")));
        assertThat(text("a.docx", entity)).contains("Refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.pdf", "a.zip", "a.html", "a.txt"})
    void hasAnOutcomeForEveryBrokenFile(String name) {
        byte[] whole =
                switch (name) {
                    case "a.docx" -> docx("GDP增长6.9%。".repeat(50));
                    case "a.pdf" -> TestFiles.pdf(new double[1], "上半年高新区生产总值增长6.9%。");
                    case "a.zip" -> zip(Map.of("a.txt", GOOD, "b.docx", docx("投资50亿元")));
                    default -> utf8("<html><body><p>投资50亿元</p></body></html>");
                };
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length));
            byte[] flipped = whole.clone();
            random.ints(8, 0, whole.length).forEach(at -> flipped[at] = (byte) random.nextInt());

            assertThat(results(name, broken, SMALL)).isNotNull();
            assertThat(results(name, flipped, SMALL)).isNotNull();
        }
    }

    private static int lastIndexOf(byte[] content, byte[] wanted) {
        int at = content.length - wanted.length;
        while (!Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
            at--;
        }
        return at;
    }
}
