package hengjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {

    private static final String INDEX = "file\ttitle\tpublished\tpublisher\tregion\n";

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {
        List<String> documents() {
            return out.lines()
                    .map(line -> line.replaceFirst("^\\{\"document\": \"(.*?)\".*", "$1"))
                    .distinct()
                    .toList();
        }
    }

    @Test
    void printsAFolderInTheOrderOfItsIndex() throws IOException {
        StringBuilder index = new StringBuilder(INDEX);
        for (int i = 99; i >= 0; i--) {
            Files.writeString(folder.resolve(i + ".txt"), "GDP增长6.9%。".repeat(1 + i % 7));
            index.append(i).append(".txt\t\t2022-08-05\t\t衡阳高新区\n");
        }
        Files.writeString(folder.resolve("index.tsv"), index);
        Ran ran = run(new ExtractCommand(), folder.toString());
        assertEquals(0, ran.code());
        assertEquals("99.txt", ran.documents().getFirst());
        assertEquals(
                index.toString()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .toList(),
                ran.documents());
    }

    @Test
    void goesOnPastUnreadableFilesAndNamesThemAtTheEnd() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "GDP增长6.9%。");
        Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2});
        Files.write(folder.resolve("c.txt"), "全区地区生产总值增长7.1%。".getBytes(Charset.forName("GB18030")));
        Files.writeString(
                folder.resolve("index.tsv"),
                INDEX
                        + "b.txt\t\t2022-08-05\t\t\na.txt\t\t2022-08-05\t\t\nd.txt\t\t2022-08-05\t\t\nc.txt\t\t2022-08-05\t\t\n");
        Ran ran = run(new ExtractCommand(), folder.toString());
        assertEquals(3, ran.code());
        assertEquals(List.of("a.txt", "c.txt"), ran.documents());
        assertTrue(ran.err().contains("b.txt") && ran.err().contains("d.txt"), ran.err());
    }

    @Test
    void readsSingleFilesInAnyEncoding() throws IOException {
        for (String encoding : List.of("UTF-8", "GB18030", "UTF-16", "UTF-16LE")) {
            Path file = folder.resolve(encoding + ".txt");
            Files.write(file, "全区规模工业增加值同比增长11.5%。".getBytes(Charset.forName(encoding)));
            Ran ran = run(new ExtractCommand(), "--published", "2022-08-05", file.toString());
            assertEquals(0, ran.code(), ran.err());
            assertTrue(ran.out().contains("\"quote\": \"11.5%\""), encoding + ran.out());
        }
    }

    @Test
    void explainsWithoutColoursWhereNobodyAskedForThem() {
        Ran ran = explain("GDP增长6.9%，发布时间:2022-08-05", "--lang", "zh");
        assertEquals(0, ran.code());
        assertFalse(ran.out().contains("\033"));
        assertTrue(ran.out().contains("GDP增长【6.9%】，发布时间:‹2022-08-05›"), ran.out());
        assertTrue(ran.out().contains("规则 growth，例如“规模工业增加值增长11.5%”"), ran.out());
        assertTrue(ran.out().contains("✗ 2022-08-05  日期"), ran.out());
    }

    @Test
    void explainsInEnglish() {
        Ran ran = explain("GDP增长6.9%，发布时间:2022-08-05", "--lang", "en");
        assertTrue(ran.out().contains("rule growth, as in “规模工业增加值增长11.5%”"), ran.out());
        assertTrue(ran.out().contains("indicator: named before the figure, “GDP”"), ran.out());
        assertTrue(ran.out().contains("✗ 2022-08-05  a date"), ran.out());
    }

    @Test
    void explainsAsJson() {
        Ran ran = explain("GDP增长6.9%", "--json", "--published", "2022-08-05");
        assertTrue(ran.out().startsWith("{\"document\": \"-\", \"published\": \"2022-08-05\""), ran.out());
        assertTrue(ran.out().contains("\"topic_found\": \"named_before\""), ran.out());
    }

    @Test
    void appliesTheUsersOwnVocabulary() throws IOException {
        Files.writeString(folder.resolve("aliases.tsv"), "code\talias\tbreakdown\nGDP\t区内总值\t\n");
        Ran ran = explain("区内总值增长6.9%", "--vocabulary", folder.toString());
        assertTrue(ran.out().contains("区内总值=GDP"), ran.out());
    }

    private static Ran explain(String text, String... arguments) {
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(new ExplainCommand(), arguments);
        } finally {
            System.setIn(in);
        }
    }

    private static Ran run(Object command, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = new CommandLine(command).execute(arguments);
            return new Ran(code, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
