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
 * @param total on all pages together: counted once, since that takes longer than a page
 */
record Cursor(Instant moment, long after, int total) {

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((moment + " " + after + " " + total).getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            return new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new BadParameter("cursor", text, List.of("the cursor of the page before"));
        }
    }
}
