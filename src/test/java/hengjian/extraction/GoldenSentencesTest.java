package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads every sentence of sentences.txt and compares what was read with what stands below it. */
class GoldenSentencesTest {

    private static final String NONE = "  (none)";

    private final Extractor extractor = Extractor.standard();

    @Test
    void readsWhatTheGoldenFileSays() throws IOException {
        String golden = golden();
        List<String> read = new ArrayList<>();
        golden.lines().filter(line -> line.startsWith("> ")).forEach(line -> {
            read.add(line);
            read.addAll(facts(line.substring(2)));
        });
        assertEquals(golden.lines().collect(Collectors.joining("\n")), String.join("\n", read));
    }

    private List<String> facts(String sentence) {
        SourceDocument document = new SourceDocument("sentence", "", "", LocalDate.of(2022, 8, 5), "衡阳高新区", sentence);
        List<String> lines =
                extractor.read(document).facts().stream().map(this::line).toList();
        return lines.isEmpty() ? List.of(NONE) : lines;
    }

    private String line(Fact fact) {
        String period = fact.period() == null ? "-" : fact.period().code();
        return "  "
                + String.join(
                        " | ",
                        String.valueOf(fact.indicator()),
                        fact.measure().code(),
                        fact.quantity().value().toPlainString(),
                        fact.quantity().unit().code(),
                        fact.quantity().bound().code(),
                        fact.status().code(),
                        period,
                        String.valueOf(fact.breakdown()),
                        "「" + fact.evidence().quote() + "」");
    }

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenSentencesTest.class.getResourceAsStream("sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
