package hengjian.cli;

import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.extraction.Extractor;
import hengjian.fact.Fact;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints the facts of folders and single files, one JSON object a line, in the order of the index and of the command
 * line. Files that cannot be read are named at the end.
 */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "逐行输出文本中的事实（JSON）。Prints the facts in texts, one JSON object a line.",
        exitCodeListHeading = "%n返回码 Exit codes%n",
        exitCodeList = {
            "0:全部读出 all was read",
            "2:命令或词表有误 the command or a vocabulary table is wrong",
            "3:有文件未能读取 some files could not be read"
        })
public final class ExtractCommand implements Callable<Integer> {

    private static final int UNREADABLE = 3;

    @Option(
            names = "--published",
            description =
                    "发布日期。The files' publication date, YYYY-MM-DD; what the file says, else today, when left out.")
    private @Nullable LocalDate published;

    @Option(names = "--region", description = "文本所述的园区或地区。The zone or place the files are about.")
    private @Nullable String region;

    @Mixin
    private VocabularyOption vocabulary = new VocabularyOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER|FILE",
            description = "有 index.tsv 的目录，或单个文件。Folders with an index.tsv, or single files (txt, html, docx, pdf).")
    private List<Path> paths = new ArrayList<>();

    private final List<String> unreadable = new ArrayList<>();

    /** What became of one document: its lines, or why it could not be read. */
    private record Outcome(String lines, @Nullable String unreadable) {}

    private interface Source {
        SourceDocument read() throws IOException;
    }

    @Override
    public Integer call() {
        Extractor extractor = vocabulary.extractor();
        PrintStream out = Terminal.out();
        List<Callable<Outcome>> tasks = new ArrayList<>();
        paths.forEach(path -> path(path, extractor, tasks));
        Progress progress = new Progress(tasks.size());
        InOrder.run(tasks.iterator(), outcome -> {
            out.print(outcome.lines());
            if (outcome.unreadable() != null) {
                unreadable.add(outcome.unreadable());
            }
            progress.step();
            return !out.checkError();
        });
        progress.end();
        out.flush();
        unreadable.forEach(line -> System.err.println("未能读取 not read: " + line));
        return unreadable.isEmpty() ? 0 : UNREADABLE;
    }

    private void path(Path path, Extractor extractor, List<Callable<Outcome>> tasks) {
        TextFile files = new TextFile(published, region);
        if (!Files.isDirectory(path)) {
            tasks.add(() -> outcome(path.toString(), extractor, () -> files.read(path)));
            return;
        }
        try {
            DocumentFolder folder = DocumentFolder.open(path);
            folder.rows().forEach(row -> tasks.add(() -> outcome(row.name(), extractor, () -> read(folder, row))));
        } catch (IOException e) {
            tasks.add(() -> new Outcome("", why(path.toString(), e)));
        }
    }

    /** As UTF-8, else in whichever encoding it is in. */
    private static SourceDocument read(DocumentFolder folder, DocumentFolder.Row row) throws IOException {
        try {
            return folder.read(row);
        } catch (CharacterCodingException notUtf8) {
            String text = new TextFile(row.published(), row.region())
                    .read(folder.file(row))
                    .text();
            return new SourceDocument(row.name(), row.title(), row.publisher(), row.published(), row.region(), text);
        }
    }

    private static Outcome outcome(String name, Extractor extractor, Source source) {
        try {
            StringBuilder lines = new StringBuilder();
            SourceDocument document = source.read();
            for (Fact fact : extractor.read(document).facts()) {
                lines.append(FactLine.of(document.name(), fact)).append('\n');
            }
            return new Outcome(lines.toString(), null);
        } catch (IOException e) {
            return new Outcome("", why(name, e));
        }
    }

    private static String why(String name, IOException e) {
        return e instanceof NoSuchFileException missing && missing.getReason() == null
                ? name + ": 没有这个文件 there is no such file"
                : name + ": " + e.getMessage();
    }
}
