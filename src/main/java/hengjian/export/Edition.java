package hengjian.export;

import java.time.LocalDate;
import java.util.Locale;

/**
 * For whom, when and from where something is exported.
 *
 * @param root the program's own address, with a slash at its end
 * @param locale English for an English reader, else Chinese
 */
public record Edition(String root, Locale locale, LocalDate day) {

    /** An address of the program's made absolute and plain ASCII. */
    String absolute(String address) {
        return Permalink.ascii(root + address);
    }
}
