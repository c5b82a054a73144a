package hengjian.ingest.file;

import hengjian.document.Masthead;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article of a web page. Nothing of the page is run, loaded or kept but its words. */
final class HtmlPage {

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private HtmlPage() {}

    static Masthead.Text read(byte[] content) throws UnreadableException {
        Document page = Jsoup.parse(Encoding.decode(content, declared(content)));
        Masthead tags = HtmlMeta.of(page);
        page.select(
                        "script, style, noscript, template, iframe, object, embed, svg, canvas, form, select, button, input, textarea, [hidden], [aria-hidden=true]")
                .remove();
        Masthead whole = Masthead.of(HtmlWords.of(page.body()));
        Element article = HtmlArticle.of(page.body());
        String text = HtmlWords.of(article);
        return new Masthead.Text(text, tags.or(heading(page)).or(whole));
    }

    /** GB2312 and GBK are read as GB18030, which holds them. */
    private static @Nullable Charset declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return null;
        }
        String name = declared.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb")) {
            return Charset.forName("GB18030");
        }
        return name.startsWith("utf-16") || !isSupported(name) ? null : Charset.forName(name);
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Masthead heading(Document page) {
        Element only = page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        String words = only == null ? "" : only.text().strip();
        return new Masthead(words.length() < 4 ? null : words, null, null);
    }
}
