package hengjian.extraction;

import hengjian.document.SourceDocument;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts meant to make reading slow: twice the text must take twice the time, not four times. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsPrepend = "-XX:+UseSerialGC") // as the program itself is run
public class HostileBench {

    /** What is repeated; \n in it is a line end. */
    @Param({
        "7",
        "分别",
        "增长1%、",
        "“",
        "《",
        "（",
        "[1",
        "亿",
        "十",
        "GDP",
        "全区的",
        "1-",
        "1,234,",
        "其中，",
        "表1\\n",
        "|1|2|\\n",
        "指标\\n1\\n",
        "某公司1%、",
        "该项目产值1亿元，",
        "计划投资1亿元，",
        "1个1亿元的项目",
        "a",
        "高新区，",
        "第1、",
        "力争，",
        "和",
        "2022年"
    })
    private String piece;

    @Param({"2500000", "5000000"})
    private int units;

    private final Extractor extractor = Extractor.standard();
    private SourceDocument document;

    @Setup
    public void write() {
        String own = piece.replace("\\n", "\n");
        document = new SourceDocument("", "", "", LocalDate.of(2022, 8, 5), "", own.repeat(units / own.length()));
    }

    @Benchmark
    public Extraction read() {
        return extractor.read(document);
    }
}
