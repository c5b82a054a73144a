package hengjian.cli;

import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.extraction.Extractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the facts of a folder or of single files, one JSON object a line. Files that cannot be read are named at the end. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "逐行输出文本中的事实（JSON）。Prints the facts in texts, one JSON object a line.")
public final class ExtractCommand implements Callable<Integer> {

    private static final int UNREADABLE = 3;

    @Option(names = "--published", description = "publication date of the files, YYYY-MM-DD; today when left out")
    private @Nullable LocalDate published;

    @Option(names = "--region", defaultValue = "", description = "zone or place the files are about")
    private String region = "";

    @Parameters(arity = "1..*", paramLabel = "FOLDER|FILE", description = "a folder with index.tsv, or text files")
    private List<Path> paths = new ArrayList<>();

    private final List<String> unreadable = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    @Override
    public Integer call() {
        Extractor extractor = Extractor.standard();
        paths.forEach(path -> path(extractor, path));
        out.flush();
        unreadable.forEach(line -> System.err.println("not read: " + line));
        return unreadable.isEmpty() ? 0 : UNREADABLE;
    }

    private void path(Extractor extractor, Path path) {
        try {
            if (Files.isDirectory(path)) {
                folder(extractor, DocumentFolder.open(path));
            } else {
                print(extractor, file(path));
            }
        } catch (IOException e) {
            unreadable.add(path + " (" + e + ")");
        }
    }

    private void folder(Extractor extractor, DocumentFolder folder) {
        for (DocumentFolder.Row row : folder.rows()) {
            try {
                print(extractor, folder.read(row));
            } catch (IOException e) {
                unreadable.add(row.name() + " (" + e + ")");
            }
        }
    }

    private SourceDocument file(Path file) throws IOException {
        LocalDate day = published == null ? LocalDate.now() : published;
        String name = file.getFileName().toString();
        return new SourceDocument(name, "", "", day, region, Files.readString(file, StandardCharsets.UTF_8));
    }

    private void print(Extractor extractor, SourceDocument document) {
        extractor.read(document).facts().forEach(fact -> out.println(FactLine.of(document.name(), fact)));
    }
}
