package hengjian.cli;

import hengjian.export.Comparison;
import hengjian.export.DataPackage;
import hengjian.export.Edition;
import hengjian.export.FactFiles;
import hengjian.export.FactList;
import hengjian.export.Progress;
import hengjian.export.SdmxCsv;
import hengjian.export.Workbook;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.AsOf;
import hengjian.store.Documents;
import hengjian.store.FactFilter;
import hengjian.store.FactScan;
import hengjian.store.FactWords;
import hengjian.store.Facts;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the facts that match into a file; its name's end says as what. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "把事实导出为 xlsx、csv、json 或 zip，无需启动服务。Exports facts without a running server.")
public final class ExportCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 12;

    /** Between values; addresses write a tilde. */
    private static final String SEVERAL = "[,~、]";

    @Option(names = "--zone", split = SEVERAL, paramLabel = "ZONE", description = "园区，可多个。Zones.")
    private List<String> zones = new ArrayList<>();

    @Option(names = "--periods", split = SEVERAL, paramLabel = "CODE", description = "时期，如 2021-S1,2022-S1。Periods.")
    private List<String> periods = new ArrayList<>();

    @Option(names = "--indicators", split = SEVERAL, paramLabel = "CODE", description = "指标代码，如 GDP,FAI。Indicators.")
    private List<String> indicators = new ArrayList<>();

    @Option(
            names = "--measures",
            split = SEVERAL,
            paramLabel = "CODE",
            description = "口径，如 level,growth,rank。Measures.")
    private List<String> measures = new ArrayList<>();

    @Option(names = "--status", split = SEVERAL, paramLabel = "CODE", description = "actual, plan, target, estimate")
    private List<String> statuses = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "只用此日及以前发布的文献。Only documents published by this day.")
    private @Nullable String asOf;

    @Option(names = "--lang", paramLabel = "zh|en", description = "工作簿的语言。Language of the workbook (${DEFAULT-VALUE}).")
    private String lang = "zh";

    @Option(names = "--root", paramLabel = "URL", description = "链接所指的服务地址。Where links lead to (${DEFAULT-VALUE}).")
    private String root = "http://localhost:8080/";

    @Option(names = "--sdmx", description = "csv 用 SDMX-CSV 2.0。A csv in SDMX-CSV 2.0.")
    private boolean sdmx;

    @Option(names = "--data", paramLabel = "DIR", description = "数据目录。Data folder (${DEFAULT-VALUE}).")
    private Path data = Path.of(System.getProperty("hengjian.data", "data"));

    @Parameters(paramLabel = "FILE", description = "out.xlsx, out.csv, out.json, out.zip")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Kind kind = Kind.of(file);
        if (sdmx && kind != Kind.CSV) {
            throw Refusal.because("--sdmx 只用于 .csv 文件。", "--sdmx is for .csv files only.");
        }
        each(
                "--lang",
                List.of(lang),
                List.of("zh", "en"),
                language -> require(Set.of("zh", "en").contains(language)));
        try (ConfigurableApplicationContext store =
                Workplace.open(DataFolder.openHeld(data).databaseUrl())) {
            FactFilter filter = filter(store.getBean(Facts.class));
            FactList facts = FactList.of(store.getBean(FactScan.class), filter, "published", true);
            if (facts.count() == 0) {
                throw Refusal.because("没有符合条件的数字，未写文件。", "No facts match; no file was written.");
            }
            replacing(file, out -> write(out, kind, store, filter, facts));
            System.out.println(file + "  " + facts.count());
            return 0;
        }
    }

    private enum Kind {
        XLSX,
        CSV,
        JSON,
        ZIP;

        static Kind of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (name.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            throw Refusal.because(
                    "文件名须以 .xlsx、.csv、.json 或 .zip 结尾。", "The file's name must end in .xlsx, .csv, .json or .zip.");
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** A file that was there stays until the new one is whole. */
    private static void replacing(Path file, Writing writing) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.because("没有文件夹 " + folder + "。", "There is no folder " + folder + ".");
        }
        Path part = Files.createTempFile(folder, ".hengjian", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                writing.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(
            OutputStream out, Kind kind, ConfigurableApplicationContext store, FactFilter filter, FactList facts)
            throws IOException {
        Edition edition =
                new Edition(root.endsWith("/") ? root : root + "/", Locale.forLanguageTag(lang), LocalDate.now());
        switch (kind) {
            case XLSX ->
                Workbook.write(
                        out, Comparison.book(filter, facts, edition, address(filter)), facts, edition, Progress.NONE);
            case JSON -> FactFiles.json(out, facts, edition.root(), Progress.NONE);
            case ZIP ->
                new DataPackage(
                                store.getBean(FactScan.class),
                                store.getBean(FactWords.class),
                                store.getBean(Documents.class))
                        .write(out, filter, edition);
            case CSV -> csv(out, facts, edition.root());
        }
    }

    /** The page that shows the same. */
    private static String address(FactFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("zone", filter.zones());
        parameters.put("indicator", filter.indicators());
        parameters.put("period", filter.periods());
        parameters.put("measure", filter.measures());
        parameters.put("status", filter.statuses());
        LocalDate day = filter.asOf().published();
        parameters.put(AsOf.PUBLISHED, day == null ? List.of() : List.of(day.toString()));
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(String.join("~", parameter.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "facts" : "facts?" + query;
    }

    private void csv(OutputStream out, FactList facts, String root) throws IOException {
        if (sdmx) {
            SdmxCsv.write(out, facts, root, Progress.NONE);
        } else {
            FactFiles.csv(out, facts, root, Progress.NONE);
        }
    }

    private FactFilter filter(Facts facts) {
        List<String> codes = IndicatorCatalogue.standard().all().stream()
                .map(one -> one.code())
                .toList();
        List<String> held = facts.zones();
        each("--zone", zones, held, zone -> require(held.contains(zone)));
        each("--indicators", indicators, codes, code -> require(codes.contains(code)));
        each("--measures", measures, names(Measure.values()), Measure::of);
        each("--status", statuses, names(Status.values()), Status::of);
        each("--periods", periods, List.of("2022", "2022-S1", "2022-Q2", "2022-07", "2022-01/2022-07"), Period::parse);
        return FactFilter.none()
                .zones(zones)
                .indicators(indicators)
                .periods(periods)
                .measures(lower(measures))
                .statuses(lower(statuses))
                .asOf(day());
    }

    private AsOf day() {
        try {
            return asOf == null ? AsOf.NOW : new AsOf(LocalDate.parse(asOf), null);
        } catch (DateTimeParseException e) {
            throw unknown("--as-of", asOf, List.of("2022-08-31"));
        }
    }

    private static void each(String option, List<String> values, List<String> allowed, Consumer<String> check) {
        for (String value : values) {
            try {
                check.accept(value);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw unknown(option, value, allowed);
            }
        }
    }

    private static void require(boolean known) {
        if (!known) {
            throw new IllegalArgumentException();
        }
    }

    private static Refusal unknown(String option, @Nullable String value, List<String> allowed) {
        String some = allowed.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (allowed.size() > MOST_NAMED ? " …" : "");
        return Refusal.because(
                option + " 不认识 " + value + "，可用：" + some + "。",
                option + " does not know " + value + "; it may be: " + some + ".");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> lower(List<String> codes) {
        UnaryOperator<String> lower = code -> code.toLowerCase(Locale.ROOT);
        return codes.stream().map(lower).toList();
    }
}
