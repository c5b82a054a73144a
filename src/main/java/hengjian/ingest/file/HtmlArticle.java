package hengjian.ingest.file;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's article: the smallest element that holds nearly all of its running text, that is, of the punctuation
 * outside links. Where nothing stands out, it is the whole page: rather too much than too little.
 */
final class HtmlArticle {

    private static final double NEARLY_ALL = 0.85;
    private static final int LEAST = 8;
    private static final String RUNNING = "，。；、：！？“”,;";

    private HtmlArticle() {}

    static Element of(Element body) {
        body.select(
                        "nav, header nav, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=search]")
                .remove();
        Map<Element, Integer> weights = weights(body);
        int all = weights.getOrDefault(body, 0);
        if (all < LEAST) {
            return body;
        }
        Element article = body;
        Element inner = body;
        while (inner != null) {
            article = inner;
            inner = inner.children().stream()
                    .filter(child -> child.isBlock() && weights.getOrDefault(child, 0) >= NEARLY_ALL * all)
                    .findFirst()
                    .orElse(null);
        }
        return article;
    }

    /** Of every element, how much running text is in it. */
    private static Map<Element, Integer> weights(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof TextNode words) {
                    add(words.parent(), running(words.getWholeText()));
                } else if (node instanceof Element element
                        && element != body
                        && !element.normalName().equals("a")) {
                    add(element.parent(), weights.getOrDefault(element, 0));
                }
            }

            private void add(@Nullable Node parent, int weight) {
                if (parent instanceof Element element) {
                    weights.merge(element, weight, Integer::sum);
                }
            }
        });
        return weights;
    }

    private static int running(String words) {
        return (int) words.chars().filter(c -> RUNNING.indexOf(c) >= 0).count();
    }
}
