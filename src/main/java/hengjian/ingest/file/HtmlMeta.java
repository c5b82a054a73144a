package hengjian.ingest.file;

import hengjian.document.Masthead;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's meta tags say; government sites must have ArticleTitle, PubDate and ContentSource (国办发〔2017〕47号). */
final class HtmlMeta {

    private HtmlMeta() {}

    static Masthead of(Document page) {
        String date = first(page, "pubdate", "publishdate", "article:published_time", "og:release_date", "date");
        return new Masthead(
                first(page, "articletitle", "og:title"),
                first(page, "contentsource", "source", "mediaid"),
                date == null ? null : Masthead.of("发布时间：" + date).published());
    }

    private static @Nullable String first(Document page, String... names) {
        List<Element> tags = page.select("meta[content]");
        for (String name : names) {
            for (Element tag : tags) {
                boolean named = tag.attr("name").equalsIgnoreCase(name)
                        || tag.attr("property").equalsIgnoreCase(name);
                String content = tag.attr("content").strip();
                if (named && content.length() > 1) {
                    return content;
                }
            }
        }
        return null;
    }
}
