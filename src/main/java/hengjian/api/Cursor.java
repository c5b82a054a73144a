package hengjian.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Where the next page begins, and the moment whose state all pages show.
 *
 * @param after the number of the last fact seen
 */
record Cursor(Instant moment, long after) {

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((moment + " " + after).getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new BadParameter("cursor", text, List.of("the cursor of the page before"));
        }
    }
}
