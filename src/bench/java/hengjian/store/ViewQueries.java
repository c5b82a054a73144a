package hengjian.store;

import java.util.Arrays;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What each view asks the store, at a million facts: percentiles, to be held against 50 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ViewQueries {

    /** Names of {@link Views}. */
    @Param({
        "zones",
        "indicators",
        "periods",
        "overview",
        "facts",
        "facts-zone",
        "facts-zone-period",
        "facts-period",
        "facts-zone-sorted",
        "facts-zone-indicator",
        "facts-indicator",
        "facts-sorted",
        "facts-deep",
        "facts-count",
        "facts-word",
        "facts-rare-word",
        "facts-word-zone",
        "words-first",
        "facts-measure",
        "facts-status",
        "facts-zone-measure",
        "compare",
        "compare-all",
        "indicator",
        "documents",
        "documents-first",
        "review",
        "document",
        "targets",
        "latest-target",
        "checks-first",
        "checks",
        "first-count",
        "coverage-zone",
        "coverage-indicator",
        "coverage-period"
    })
    public String view = "";

    private AnnotationConfigApplicationContext context;
    private Views.Asked asked;

    @Setup
    public void open() throws Exception {
        context = Views.context();
        Views views = new Views(context);
        views.warmUp();
        asked = views.all().get(view);
    }

    @TearDown
    public void close() {
        context.close();
    }

    @Benchmark
    public Object ask() {
        return asked.ask();
    }

    /**
     * Without JMH, for a look while tuning: percentiles of 200 runs of each named view, or of all, after 60 unmeasured ones;
     * of fewer where these would take more than four seconds.
     */
    public static void main(String[] names) throws Exception {
        try (AnnotationConfigApplicationContext context = Views.context()) {
            Views views = new Views(context);
            var all = views.all();
            if (names.length == 0 || List.of(names).toString().contains("word")) {
                readWords(context.getBean(Facts.class));
            }
            long started = System.nanoTime();
            views.warmUp();
            System.out.printf(
                    "checks of all zones in %.1f s, heap %,d MB%n", (System.nanoTime() - started) / 1e9, heap() >> 20);
            for (String name : names.length == 0 ? List.copyOf(all.keySet()) : List.of(names)) {
                long first = time(all.get(name));
                runs(all.get(name), 60);
                double[] runs = runs(all.get(name), 200);
                System.out.printf(
                        "%-22s first %8.1f   p50 %7.2f   p95 %7.2f   max %7.2f ms of %d%n",
                        name,
                        first / 1e6,
                        runs[runs.length / 2],
                        runs[(int) (runs.length * 0.95)],
                        runs[runs.length - 1],
                        runs.length);
            }
        }
    }

    private static void readWords(Facts facts) {
        facts.zones();
        long before = heap();
        long started = System.nanoTime();
        facts.readWords();
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("words read in %.1f s, keeping %,d MB%n", seconds, (heap() - before) >> 20);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double[] runs(Views.Asked asked, int most) {
        long until = System.nanoTime() + 4_000_000_000L;
        double[] runs = new double[most];
        int done = 0;
        while (done < runs.length && (done < 3 || System.nanoTime() < until)) {
            runs[done++] = time(asked) / 1e6;
        }
        double[] sorted = Arrays.copyOf(runs, done);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long time(Views.Asked asked) {
        long started = System.nanoTime();
        asked.ask();
        return System.nanoTime() - started;
    }
}
