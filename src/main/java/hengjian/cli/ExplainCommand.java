package hengjian.cli;

import hengjian.document.SourceDocument;
import hengjian.extraction.Explanation;
import hengjian.extraction.Extractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a text was read: what was recognised, why each fact is one, why other numbers are none. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "说明一篇文本是怎样读的：认出了什么，每条事实用的规则和依据，其余数字为何不取。"
                + " Shows how a text was read: what was recognised, the rule and derivation of every fact,"
                + " the reason of every rejected number.")
public final class ExplainCommand implements Callable<Integer> {

    private static final int UNREADABLE = 3;

    @Option(
            names = "--published",
            description = "发布日期。The publication date, YYYY-MM-DD; what the file says, else today, when left out.")
    private @Nullable LocalDate published;

    @Option(names = "--region", description = "文本所述的园区或地区。The zone or place the text is about.")
    private @Nullable String region;

    @Option(names = "--json", description = "输出一个 JSON 对象。Prints one JSON object.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "zh|en", description = "语言，默认随系统。Language; the system's when left out.")
    private @Nullable String language;

    @Mixin
    private VocabularyOption vocabulary = new VocabularyOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "文件，- 或省略为标准输入。A file; - or none is standard input.")
    private Path file = Path.of("-");

    @Override
    public Integer call() {
        Extractor extractor = vocabulary.extractor();
        PrintStream out = Terminal.out();
        try {
            SourceDocument document = document();
            Explanation explanation = extractor.explain(document);
            out.print(
                    json
                            ? ExplanationJson.of(explanation) + "\n"
                            : new ExplanationText(explanation, words(), Terminal.colours()).toString());
            out.flush();
            return 0;
        } catch (IOException e) {
            System.err.println("未能读取 not read: " + file + ": " + e.getMessage());
            return UNREADABLE;
        }
    }

    private SourceDocument document() throws IOException {
        TextFile files = new TextFile(published, region);
        return file.toString().equals("-") ? files.document("-", System.in) : files.read(file);
    }

    private Wordbook words() {
        String own = language != null ? language : Locale.getDefault().getLanguage();
        return Wordbook.of(own.equals("zh") ? "zh" : "en");
    }
}
