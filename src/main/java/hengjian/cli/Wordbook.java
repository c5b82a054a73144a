package hengjian.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** The screen's words, for the terminal. */
final class Wordbook {

    private final Properties words = new Properties();

    private Wordbook() {}

    /** @param language zh or en */
    static Wordbook of(String language) {
        Wordbook own = new Wordbook();
        String file = "/hengjian/ui/words_" + language + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Wordbook.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            own.words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }

    /** What follows the last dot of the key where nobody wrote its words. */
    String say(String key, Object... arguments) {
        String found = words.getProperty(key, key.substring(key.lastIndexOf('.') + 1));
        return arguments.length == 0 ? found : MessageFormat.format(found, arguments);
    }
}
