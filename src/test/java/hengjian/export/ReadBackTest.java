package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.analysis.Wording;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Unit;
import hengjian.store.StoredFact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook read back gives the facts, whatever they are. */
class ReadBackTest {

    private static final int FACTS = 200;
    private static final List<Unit> UNITS =
            List.of(Unit.CNY, Unit.USD, Unit.PERCENT, Unit.COUNT, Unit.RANK, Unit.M2, Unit.PP, Unit.other("=架次"));
    private static final List<String> PERIODS =
            List.of("2022", "2022-S1", "2022-Q2", "2022-07", "2022-01/2022-07", "2017/2019", "2022-09-16", "2022-YTD");
    private static final List<String> TEXTS = List.of(
            "智能终端",
            "=1+1",
            "+86",
            "-5",
            "@x",
            "\t制表",
            "一\n二",
            "a\u0000b\u0001\uFFFF",
            "\uD800孤",
            "😀",
            "' 引",
            "<b>&\"");
    private static final Map<String, BigDecimal> SCALES =
            Map.of("万", new BigDecimal("1e4"), "亿", new BigDecimal("1e8"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheFacts(long seed) throws IOException {
        Random random = new Random(seed);
        List<StoredFact> facts =
                IntStream.rangeClosed(1, FACTS).mapToObj(id -> fact(id, random)).toList();
        // Streamed without tables, held whole with them: both ways of writing must tell the same.
        Book book = Book.of("所有", "全部", "facts");
        List<Table> tables = seed % 2 == 0 ? List.of() : Comparison.drawn(facts, Locale.CHINESE);

        try (XSSFWorkbook read = read(book.with(tables), facts)) {
            XSSFSheet data = read.getSheet("数据");
            XSSFSheet sources = read.getSheet("来源");
            for (int at = 0; at < FACTS; at++) {
                isTold(facts.get(at), data.getRow(at + 2), sources.getRow(at + 2));
            }
        }
    }

    private static void isTold(StoredFact stored, Row row, Row source) {
        Fact fact = stored.fact();
        Quantity quantity = fact.quantity();
        String unit = row.getCell(7) == null ? "" : row.getCell(7).getStringCellValue();
        assertThat(text(row, 1)).isEqualTo(told(fact.label()));
        assertThat(text(row, 3)).isEqualTo(told(fact.breakdown()));
        assertThat(base(row, 5, unit)).isEqualByComparingTo(quantity.value());
        if (quantity.max() != null) {
            assertThat(base(row, 6, unit)).isEqualByComparingTo(quantity.max());
        } else {
            assertThat(row.getCell(6)).isNull();
        }
        assertThat(unit).endsWith(Wording.CHINESE.unit(quantity.unit()));
        assertThat(text(row, 8)).isEqualTo(told(new Words(Locale.CHINESE).bound(quantity.bound())));
        assertThat(text(row, 9)).isEqualTo(new Words(Locale.CHINESE).status(fact.status()));
        assertThat(text(row, 10)).isEqualTo(fact.period().code());
        assertThat(row.getCell(12).getNumericCellValue())
                .isEqualTo(source.getCell(0).getNumericCellValue());
        assertThat(text(source, 1)).isEqualTo(told(fact.evidence().quote()));
        assertThat(text(source, 2)).isEqualTo(told(fact.evidence().sentence()));
        assertThat(source.getCell(8).getHyperlink().getAddress()).endsWith("?fact=" + stored.id());
    }

    /** A double holds what a text states: 15 digits come back as they were. */
    private static BigDecimal base(Row row, int column, String unit) {
        BigDecimal number = new BigDecimal(row.getCell(column).getNumericCellValue()).round(new MathContext(15));
        return unit.isEmpty() ? number : number.multiply(SCALES.getOrDefault(unit.substring(0, 1), BigDecimal.ONE));
    }

    private static @Nullable String text(Row row, int column) {
        return row.getCell(column) == null ? null : row.getCell(column).getStringCellValue();
    }

    /** XML cannot hold control characters and halves of a character. */
    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Looks.cell(text);
    }

    private static StoredFact fact(int id, Random random) {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1, 1_000_000), random.nextInt(-9, 4));
        BigDecimal max = random.nextInt(5) == 0 ? value.multiply(BigDecimal.TWO) : null;
        BigDecimal resolution = BigDecimal.ONE.movePointLeft(value.scale());
        Quantity quantity =
                new Quantity(value, max, one(UNITS, random), one(List.of(Bound.values()), random), resolution);
        StoredFact made = Sample.fact(
                id,
                random.nextBoolean() ? "GDP" : null,
                one(TEXTS, random),
                one(List.of(Measure.values()), random),
                quantity,
                one(PERIODS, random),
                one(List.of(Status.values()), random),
                random.nextBoolean() ? one(TEXTS, random) : null);
        Fact fact = made.fact();
        return new StoredFact(
                id,
                new Fact(
                        fact.subject(),
                        fact.indicator(),
                        fact.label(),
                        random.nextBoolean() ? one(TEXTS, random) : null,
                        fact.measure(),
                        quantity,
                        fact.period(),
                        fact.status(),
                        fact.cohort(),
                        fact.evidence(),
                        fact.rule()),
                made.document());
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static XSSFWorkbook read(Book book, List<StoredFact> facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook.write(out, book, FactList.of(facts), Sample.edition(Locale.CHINESE), Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
