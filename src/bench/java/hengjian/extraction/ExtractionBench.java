package hengjian.extraction;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import hengjian.document.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Complete extraction in megabytes of UTF-8 a second on one thread, beside one regular expression's pass and HanLP's
 * segmentation of the same text. {@code -Dhengjian.texts=DIR} (as {@code -jvmArgsAppend}) reads any folder of .txt
 * files instead of seeds. The column {@code megabytes} of the result is the speed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 2, jvmArgsPrepend = "-XX:+UseSerialGC") // as the program itself is run
public class ExtractionBench {

    private static final Pattern FIGURE =
            Pattern.compile("(超过|突破|近|约)?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:%|亿元|万元|亿美元|个百分点|倍|家|个|人|万人|名|项|件)?(左右|以上)?");

    private final Extractor extractor = Extractor.standard();
    private String text;
    private long size;
    private SourceDocument document;

    /** Megabytes read. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        public double megabytes;

        @Setup(Level.Iteration)
        public void reset() {
            megabytes = 0;
        }
    }

    @Setup
    public void read() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("hengjian.texts", "seeds")))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        text = all.toString();
        size = text.getBytes(StandardCharsets.UTF_8).length;
        document = new SourceDocument("all", "", "", LocalDate.of(2022, 8, 5), "衡阳高新区", text);
    }

    @Benchmark
    public Extraction extraction(Read read) {
        read.megabytes += size / 1e6;
        return extractor.read(document);
    }

    @Benchmark
    public int regex(Read read) {
        read.megabytes += size / 1e6;
        int count = 0;
        for (Matcher found = FIGURE.matcher(text); found.find(); ) {
            count++;
        }
        return count;
    }

    @Benchmark
    public List<Term> hanlp(Read read) {
        read.megabytes += size / 1e6;
        return HanLP.segment(text);
    }
}
