package hengjian.export;

import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.store.StoredFact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds to export facts, beside the libraries alone writing the same rows: ten cells a row, neither links nor sources
 * nor notes. {@code ./hengjian bench ExportBenchmark -prof hengjian.export.Costs}; the heap is bounded to 128 MiB, so that
 * one who needs more fails.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx128m", "-XX:+UseSerialGC"})
public class ExportBenchmark {

    @Param("100000")
    public int rows;

    @Benchmark
    public void workbook() throws IOException {
        Workbook.write(
                OutputStream.nullOutputStream(),
                Book.of("数据", "全部", "facts"),
                list(),
                Sample.edition(Locale.CHINESE),
                Progress.NONE);
    }

    @Benchmark
    public void csv() throws IOException {
        FactFiles.csv(OutputStream.nullOutputStream(), list(), "http://localhost/", Progress.NONE);
    }

    @Benchmark
    public void json() throws IOException {
        FactFiles.json(OutputStream.nullOutputStream(), list(), "http://localhost/", Progress.NONE);
    }

    @Benchmark
    public void sdmxCsv() throws IOException {
        SdmxCsv.write(OutputStream.nullOutputStream(), list(), "http://localhost/", Progress.NONE);
    }

    @Benchmark
    public void plainFastexcel() throws IOException {
        try (var workbook = new org.dhatim.fastexcel.Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
            var sheet = workbook.newWorksheet("数据");
            int row = 0;
            for (StoredFact fact : list().facts()) {
                String[] cells = cells(fact.fact());
                for (int column = 0; column < cells.length; column++) {
                    sheet.inlineString(row, column, cells[column]);
                }
                sheet.value(row, cells.length, fact.fact().quantity().value());
                if (++row % 500 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    @Benchmark
    public void plainSxssf() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(500)) {
            SXSSFSheet sheet = workbook.createSheet("数据");
            int number = 0;
            for (StoredFact fact : list().facts()) {
                Row row = sheet.createRow(number++);
                String[] cells = cells(fact.fact());
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
                row.createCell(cells.length)
                        .setCellValue(fact.fact().quantity().value().doubleValue());
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    private FactList list() {
        return new FactList(
                rows,
                () -> IntStream.range(0, rows).mapToObj(ExportBenchmark::fact).iterator());
    }

    private static StoredFact fact(int number) {
        return Sample.fact(
                number,
                "GDP",
                "地区生产总值",
                Measure.LEVEL,
                Sample.yi(number % 1000 + ".25"),
                "2022-S1",
                Status.ACTUAL,
                null);
    }

    private static String[] cells(Fact fact) {
        return new String[] {
            fact.indicator(),
            fact.label(),
            fact.subject(),
            fact.measure().code(),
            fact.quantity().unit().code(),
            fact.quantity().bound().code(),
            fact.status().code(),
            fact.period().code(),
            fact.evidence().quote()
        };
    }
}
