package hengjian.cli;

import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.ingest.Ingest;
import hengjian.ingest.Proposal;
import hengjian.ingest.file.FileOutcome;
import hengjian.ingest.file.FileReader;
import hengjian.ingest.file.Limits;
import hengjian.store.Documents;
import hengjian.store.StoredDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes texts into the data folder, each in a transaction of its own; a line is printed when a text is on the disk. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "把文本录入数据目录（看板须先停止）。Takes texts into the data folder; stop the dashboard first.")
public final class IngestCommand implements Callable<Integer> {

    private static final int REFUSED = 3;

    @Option(names = "--data", paramLabel = "DIR", description = "数据目录。Data folder (${DEFAULT-VALUE}).")
    private Path data = Path.of(System.getProperty("hengjian.data", "data"));

    @Option(
            names = "--published",
            description = "发布日期，文中没有时用。Day of publication where the text gives none, YYYY-MM-DD.")
    private @Nullable LocalDate published;

    @Option(names = "--region", description = "地区，覆盖文中所推。Zone or place, instead of the one the text suggests.")
    private @Nullable String region;

    @Option(names = "--publisher", description = "来源，文中没有时用。Publisher where the text names none.")
    private @Nullable String publisher;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER|FILE",
            description =
                    "带 index.tsv 的文件夹，或文件（.txt .html .docx .pdf .zip）。A folder (with index.tsv or of files), or files.")
    private List<Path> paths = new ArrayList<>();

    private final FileReader reader = new FileReader(Limits.STANDARD);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private @Nullable Documents documents;
    private boolean refused;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext workplace =
                Workplace.open(DataFolder.open(data).databaseUrl())) {
            Ingest ingest = workplace.getBean(Ingest.class);
            documents = workplace.getBean(Documents.class);
            List<String> regions = documents.all().stream()
                    .map(StoredDocument::region)
                    .distinct()
                    .collect(Collectors.toList());
            paths.forEach(path -> path(path, ingest, regions));
        }
        return refused ? REFUSED : 0;
    }

    private void path(Path path, Ingest ingest, List<String> regions) {
        try {
            if (Files.isRegularFile(path.resolve("index.tsv"))) {
                folder(DocumentFolder.open(path), ingest);
            } else if (Files.isDirectory(path)) {
                for (Path file : files(path)) {
                    path(file, ingest, regions);
                }
            } else {
                file(path, ingest, regions);
            }
        } catch (IOException e) {
            refuse(path.toString(), Objects.toString(e.getMessage(), e.toString()));
        }
    }

    private void folder(DocumentFolder folder, Ingest ingest) {
        for (DocumentFolder.Row row : folder.rows()) {
            try {
                add(folder.read(row), ingest);
            } catch (IOException e) {
                refuse(row.name(), Objects.toString(e.getMessage(), e.toString()));
            }
        }
    }

    private void file(Path file, Ingest ingest, List<String> regions) throws IOException {
        String name = Objects.toString(file.getFileName(), "");
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = reader.bytes(in);
        } catch (IOException e) {
            take(reader.refused(name, e), ingest, regions);
            return;
        }
        reader.readAll(name, content, outcome -> take(outcome, ingest, regions));
    }

    private void take(FileOutcome outcome, Ingest ingest, List<String> regions) {
        switch (outcome) {
            case FileOutcome.Refused no -> refuse(no.name(), no.zh() + "。" + no.en());
            case FileOutcome.Read read -> {
                Proposal proposal = proposal(read, regions);
                LocalDate day = proposal.published();
                if (day == null || proposal.region().isBlank()) {
                    refuse(
                            read.name(),
                            "缺发布日期或地区，请用 --published 和 --region。No date or region; give --published and --region");
                } else {
                    add(proposal.document(read.name(), read.text(), day), ingest);
                }
            }
        }
    }

    private Proposal proposal(FileOutcome.Read read, List<String> regions) {
        Proposal said = Proposal.of(read.name(), read.text(), read.masthead(), regions);
        return new Proposal(
                said.title(),
                said.publisher().isBlank() ? Objects.requireNonNullElse(publisher, "") : said.publisher(),
                said.published() == null ? published : said.published(),
                region == null ? said.region() : region);
    }

    private void add(SourceDocument document, Ingest ingest) {
        boolean added = ingest.add(document);
        out.println((added ? "已录入 added" : withdrawn(document) ? "已撤回 withdrawn" : "已有 held") + "\t" + document.name()
                + "\t" + document.id());
    }

    private boolean withdrawn(SourceDocument document) {
        return Objects.requireNonNull(documents).isWithdrawn(document.id());
    }

    private void refuse(String name, String why) {
        refused = true;
        System.err.println("拒收 refused\t" + name + "\t" + why);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
