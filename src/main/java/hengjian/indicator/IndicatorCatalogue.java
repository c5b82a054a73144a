package hengjian.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All indicators, in the catalogue's order. */
public final class IndicatorCatalogue {

    private static final String FILE = "indicators.tsv";

    private final Map<String, Indicator> byCode;

    private IndicatorCatalogue(Map<String, Indicator> byCode) {
        this.byCode = byCode;
    }

    /**
     * The catalogue that comes with the program.
     *
     * @throws IllegalStateException when a line is broken; the message names file and line
     */
    public static IndicatorCatalogue standard() {
        InputStream in = Objects.requireNonNull(IndicatorCatalogue.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IndicatorCatalogue parse(List<String> lines) {
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        for (int line = 1; line < lines.size(); line++) {
            Indicator indicator = indicator(lines.get(line), line + 1);
            if (byCode.put(indicator.code(), indicator) != null) {
                throw broken(line + 1, "twice in the catalogue: " + indicator.code());
            }
        }
        return new IndicatorCatalogue(byCode);
    }

    public List<Indicator> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Indicator indicator(String text, int line) {
        String[] cells = text.split("\t", -1);
        if (cells.length != 7) {
            throw broken(line, "seven cells expected, found " + cells.length);
        }
        return new Indicator(
                cells[0], cells[1], cells[2], Unit.of(cells[3]), cells[4], growth(cells[5], line), aliases(cells[6]));
    }

    private static Growth growth(String cell, int line) {
        return switch (cell) {
            case "real" -> Growth.REAL;
            case "nominal" -> Growth.NOMINAL;
            default -> throw broken(line, "growth must be real or nominal: " + cell.toLowerCase(Locale.ROOT));
        };
    }

    private static List<String> aliases(String cell) {
        return new ArrayList<>(Arrays.stream(cell.split("\\|"))
                .filter(alias -> !alias.isBlank())
                .toList());
    }

    private static IllegalStateException broken(int line, String what) {
        return new IllegalStateException(FILE + ":" + line + ": " + what);
    }
}
