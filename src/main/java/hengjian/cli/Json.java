package hengjian.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One JSON object, written key by key. */
final class Json {

    private final StringBuilder json = new StringBuilder("{");

    Json words(String key, @Nullable String value) {
        return raw(key, value == null ? "null" : quoted(value));
    }

    Json number(String key, int value) {
        return raw(key, Integer.toString(value));
    }

    <T> Json list(String key, List<T> values, Function<T, String> object) {
        return raw(key, values.stream().map(object).collect(Collectors.joining(", ", "[", "]")));
    }

    Json raw(String key, String value) {
        json.append(json.length() > 1 ? ", " : "")
                .append(quoted(key))
                .append(": ")
                .append(value);
        return this;
    }

    @Override
    public String toString() {
        return json + "}";
    }

    private static String quoted(String words) {
        StringBuilder out = new StringBuilder(words.length() + 2).append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
