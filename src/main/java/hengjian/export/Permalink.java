package hengjian.export;

import hengjian.store.StoredFact;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a fact can be seen in its text. */
public final class Permalink {

    private Permalink() {}

    /** @param root the program's own address, with a slash at its end */
    public static String of(String root, StoredFact fact) {
        return root + "documents/" + fact.document().id() + "?fact=" + fact.id();
    }

    /** Percent-encodes what an address may not hold, and leaves the rest. */
    static String ascii(String address) {
        StringBuilder out = new StringBuilder();
        address.codePoints().forEach(c -> out.append(plain(c) ? Character.toString(c) : encoded(c)));
        return URI.create(out.toString()).toString();
    }

    private static boolean plain(int c) {
        return c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
    }

    private static String encoded(int c) {
        return c == ' ' ? "%20" : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8);
    }
}
