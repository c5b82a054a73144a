package hengjian.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** English names of the parts figures are restricted to and of what ranks are among: 省重点, provincial key. */
public final class PartNames {

    private static final String FILE = "/hengjian/analysis/parts.tsv";
    private static final Map<String, String> ENGLISH = load();

    private PartNames() {}

    /** The part as its text writes it where there is no other name. */
    public static String english(String part) {
        return ENGLISH.getOrDefault(part, part);
    }

    private static Map<String, String> load() {
        var file = Objects.requireNonNull(PartNames.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
