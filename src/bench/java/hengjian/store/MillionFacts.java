package hengjian.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A database of a million facts: 500 zones, 20 years, 40,000 texts. Skewed as real ones are: few zones are written about
 * most (Zipf), recent years more than old ones, GDP more than incubators; three facts in a hundred were corrected.
 */
final class MillionFacts {

    static final int FACTS = Integer.getInteger("hengjian.bench.facts", 1_000_000);
    /** In KiB; H2 itself would take a sixteenth of the heap. */
    private static final int CACHE = Integer.getInteger("hengjian.bench.cache", 131_072);

    private static final int ZONES = 500;
    private static final int FACTS_A_TEXT = 25;
    private static final int FIRST_YEAR = 2006;
    private static final int YEARS = 20;

    static final List<String> INDICATORS =
            IndicatorCatalogue.standard().all().stream().map(Indicator::code).toList();
    private static final String[] PARTS = {"省重点", "市重点", "国有", "非国有", "城镇", "乡村", "制造业", "高技术"};
    private static final String[] MEASURES = {
        "level", "level", "level", "level", "growth", "growth", "growth", "rank", "share", "change"
    };

    private final Random random = new Random(20260101);
    private final Connection connection;
    private long history;

    private MillionFacts(Connection connection) {
        this.connection = connection;
    }

    /** The database, made when it is not there yet; takes a minute or two. */
    static DataSource open() throws Exception {
        Path folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        Path file = folder.toAbsolutePath().resolve("facts-" + FACTS);
        boolean there = Files.exists(Path.of(file + ".mv.db"));
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file + ";CACHE_SIZE=" + CACHE + ";OPTIMIZE_REUSE_RESULTS=0");
        source.setUser("sa");
        Flyway.configure().dataSource(source).outOfOrder(true).load().migrate();
        if (!there) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                List<String> indexes = dropIndexes(connection);
                new MillionFacts(connection).fill();
                execute(connection, indexes);
                execute(connection, List.of("set referential_integrity true", "analyze"));
            }
        }
        return pooled(source);
    }

    /** As the program opens it: connections are kept, not opened for each question. */
    private static DataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        return new HikariDataSource(config);
    }

    static String zone(int number) {
        return "第" + number + "高新区";
    }

    /** Filled first and indexed then, which is much faster. @return what makes the indexes again */
    private static List<String> dropIndexes(Connection connection) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> drops = new ArrayList<>(List.of("set referential_integrity false"));
        try (Statement statement = connection.createStatement();
                ResultSet script = statement.executeQuery("script nodata")) {
            while (script.next()) {
                String line = script.getString(1).strip();
                if (line.startsWith("CREATE INDEX") && line.contains("FACT")) {
                    made.add(line);
                    drops.add("drop index " + line.split("\\s+")[2]);
                }
            }
        }
        execute(connection, drops);
        return made;
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        connection.commit();
    }

    private void fill() throws Exception {
        long started = System.nanoTime();
        double[] zones = zipf(ZONES, 0.6);
        int texts = Math.max(1, FACTS / FACTS_A_TEXT);
        for (int text = 0; text < texts; text++) {
            write(text, pick(zones));
            if (text % 400 == 399) {
                connection.commit();
            }
        }
        connection.commit();
        System.err.printf("%,d facts in %.0f s%n", texts * FACTS_A_TEXT, (System.nanoTime() - started) / 1e9);
    }

    private void write(int text, int zone) throws Exception {
        int year = FIRST_YEAR + (int) (YEARS * Math.sqrt(random.nextDouble()));
        LocalDate published = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        String id = HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(("text " + text).getBytes(StandardCharsets.UTF_8)));
        try (PreparedStatement document = connection.prepareStatement("""
                insert into document (id, name, title, publisher, published, region, text) values (?, ?, ?, ?, ?, ?, ?)""")) {
            document.setString(1, id);
            document.setString(2, text + ".txt");
            document.setString(3, zone(zone) + "经济运行情况 " + text);
            document.setString(4, zone(zone));
            document.setObject(5, published);
            document.setString(6, zone(zone));
            document.setString(7, "全文。".repeat(300));
            document.executeUpdate();
        }
        facts(id, zone(zone), year, published);
    }

    private void facts(String document, String zone, int year, LocalDate published) throws SQLException {
        try (PreparedStatement histories =
                        connection.prepareStatement("insert into history (id, document_id) values (?, ?)");
                PreparedStatement facts = connection.prepareStatement("""
                insert into fact (document_id, span_start, span_end, sentence_start, sentence_end, subject, indicator,
                    label, breakdown, measure, quantity, resolution, unit, bound, period, status, cohort, quote, sentence,
                    rule, published, history_id, version, recorded_at, superseded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            String period = period(year);
            for (int i = 0; i < FACTS_A_TEXT; i++) {
                history++;
                histories.setLong(1, history);
                histories.setString(2, document);
                histories.addBatch();
                boolean corrected = random.nextInt(100) < 3;
                Object[] row = row(document, zone, random.nextInt(4) == 0 ? period(year) : period, i, published);
                if (corrected) {
                    add(facts, row, 1, Timestamp.from(Instant.now()));
                }
                add(facts, row, corrected ? 2 : 1, null);
            }
            histories.executeBatch();
            facts.executeBatch();
        }
    }

    private Object[] row(String document, String zone, String period, int number, LocalDate published) {
        String indicator = random.nextInt(12) == 0 ? null : INDICATORS.get(skewed(INDICATORS.size()));
        String measure = MEASURES[random.nextInt(MEASURES.length)];
        String part = random.nextInt(100) < 45 ? PARTS[random.nextInt(PARTS.length)] : null;
        String unit =
                switch (measure) {
                    case "level" -> "CNY";
                    case "rank" -> "rank";
                    case "change" -> "pp";
                    default -> "percent";
                };
        BigDecimal value = measure.equals("level")
                ? BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2).scaleByPowerOfTen(8)
                : BigDecimal.valueOf(1 + random.nextInt(300), measure.equals("rank") ? 0 : 1);
        String status = random.nextInt(100) < 4 ? random.nextBoolean() ? "target" : "plan" : "actual";
        String sentence = zone + "某项指标达到若干，同比增长若干，居全市前列，较上年同期有所提高，第" + number + "项。";
        int start = number * 60;
        return new Object[] {
            document,
            start + 3,
            start + 5,
            start,
            start + sentence.length(),
            zone,
            indicator,
            "某项指标",
            part,
            measure,
            value,
            measure.equals("level") ? new BigDecimal("1000000") : new BigDecimal("0.1"),
            unit,
            "exact",
            period,
            status,
            measure.equals("rank") ? "全市" : null,
            sentence.substring(3, 5),
            sentence,
            "level",
            published
        };
    }

    private void add(PreparedStatement facts, Object[] row, int version, Timestamp superseded) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            facts.setObject(i + 1, row[i]);
        }
        facts.setLong(row.length + 1, history);
        facts.setInt(row.length + 2, version);
        facts.setTimestamp(row.length + 3, Timestamp.from(Instant.now().minusSeconds(60)));
        facts.setTimestamp(row.length + 4, superseded);
        facts.addBatch();
    }

    private String period(int year) {
        int kind = random.nextInt(100);
        if (kind < 40) {
            return Integer.toString(year);
        }
        if (kind < 65) {
            return year + "-S" + (1 + random.nextInt(2));
        }
        if (kind < 75) {
            return year + "-Q" + (1 + random.nextInt(4));
        }
        if (kind < 90) {
            return "%d-01/%d-%02d".formatted(year, year, 2 + random.nextInt(11));
        }
        return kind < 95 ? year + "-YTD" : "%d-%02d".formatted(year, 1 + random.nextInt(12));
    }

    private int skewed(int size) {
        double uniform = random.nextDouble();
        return (int) (size * uniform * uniform);
    }

    private int pick(double[] cumulative) {
        double at = random.nextDouble() * cumulative[cumulative.length - 1];
        int low = 0;
        while (cumulative[low] < at) {
            low++;
        }
        return low + 1;
    }

    private static double[] zipf(int size, double exponent) {
        double[] cumulative = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.pow(i + 1, -exponent);
            cumulative[i] = sum;
        }
        return cumulative;
    }
}
