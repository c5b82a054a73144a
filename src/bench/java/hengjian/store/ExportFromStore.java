package hengjian.store;

import hengjian.export.Book;
import hengjian.export.Edition;
import hengjian.export.FactFiles;
import hengjian.export.FactList;
import hengjian.export.Progress;
import hengjian.export.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Seconds to export 100,000 facts from the database, as a download does; the heap is bounded so that it fails when it
 * needs more, and H2's cache is as large as the program would make it there.
 * {@code ./hengjian bench ExportFromStore -prof hengjian.export.Costs}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx128m", "-XX:+UseSerialGC", "-Dhengjian.bench.facts=100000", "-Dhengjian.bench.cache=8192"
        })
public class ExportFromStore {

    private AnnotationConfigApplicationContext context;
    private FactScan scan;

    @Setup
    public void open() throws Exception {
        context = Views.context();
        scan = context.getBean(FactScan.class);
    }

    @TearDown
    public void close() {
        context.close();
    }

    @Benchmark
    public void workbook() throws IOException {
        Edition edition = new Edition("http://localhost/", Locale.CHINESE, LocalDate.of(2026, 1, 1));
        Workbook.write(OutputStream.nullOutputStream(), Book.of("数据", "全部", "facts"), list(), edition, Progress.NONE);
    }

    /** As the first download after the start: nothing compiled, nothing in the cache. */
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 3)
    public void coldWorkbook() throws IOException {
        workbook();
    }

    @Benchmark
    public void csv() throws IOException {
        FactFiles.csv(OutputStream.nullOutputStream(), list(), "http://localhost/", Progress.NONE);
    }

    @Benchmark
    public void firstFact() {
        list().facts().iterator().next();
    }

    private FactList list() {
        return FactList.of(scan, FactFilter.none(), "published", true);
    }
}
