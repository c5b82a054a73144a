package hengjian.ui.documents;

import com.vaadin.flow.router.QueryParameters;
import hengjian.store.AsOf;
import hengjian.ui.shell.AsOfParameters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the list shows, as its address says it.
 *
 * @param text found in title or publisher
 * @param region blank for all
 * @param warned only documents with a notice
 * @param order the key of a column
 * @param asOf what was held, and how much of it read and reviewed, when
 */
record ListQuery(String text, String region, boolean warned, String order, boolean descending, AsOf asOf) {

    static final String PUBLISHED = "published";

    private static final Comparator<Held> BY_DAY =
            Comparator.comparing(held -> held.document().published());

    private static final Map<String, Comparator<Held>> ORDERS = Map.of(
            "title",
            Comparator.comparing(held -> held.document().title()),
            "publisher",
            Comparator.comparing(held -> held.document().publisher()),
            PUBLISHED,
            BY_DAY,
            "region",
            Comparator.comparing(held -> held.document().region()),
            "facts",
            Comparator.comparing(Held::facts),
            "reviewed",
            Comparator.comparing(Held::share));

    static ListQuery of(QueryParameters parameters) {
        return new ListQuery(
                parameters.getSingleParameter("q").orElse(""),
                parameters.getSingleParameter("region").orElse(""),
                parameters.getSingleParameter("warned").isPresent(),
                parameters.getSingleParameter("order").orElse(PUBLISHED),
                !parameters.getSingleParameter("dir").orElse("desc").equals("asc"),
                AsOfParameters.of(parameters));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text);
        parameters.put("region", region);
        parameters.put("warned", warned ? "1" : "");
        if (!order.equals(PUBLISHED) || !descending) {
            parameters.put("order", order);
            parameters.put("dir", descending ? "desc" : "asc");
        }
        parameters.putAll(AsOfParameters.of(asOf));
        parameters.values().removeIf(String::isEmpty);
        return QueryParameters.simple(parameters);
    }

    ListQuery ordered(String by, boolean down) {
        return new ListQuery(text, region, warned, by, down, asOf);
    }

    ListQuery asOf(AsOf wanted) {
        return new ListQuery(text, region, warned, order, descending, wanted);
    }

    /** Those of all that are asked for, in the order asked for. */
    List<Held> of(List<Held> all) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Held> shown = all.stream()
                .filter(held ->
                        region.isBlank() || region.equals(held.document().region()))
                .filter(held -> wanted.isEmpty() || words(held).contains(wanted))
                .toList();
        if (warned) {
            shown.stream().findFirst().ifPresent(one -> one.doubts()
                    .look(shown.stream().map(held -> held.document().id()).toList()));
        }
        return shown.stream()
                .filter(held -> !warned || !held.notices().isEmpty())
                .sorted(comparator())
                .toList();
    }

    private static String words(Held held) {
        return (held.document().title() + " " + held.document().publisher()).toLowerCase(Locale.ROOT);
    }

    private Comparator<Held> comparator() {
        Comparator<Held> ascending = ORDERS.getOrDefault(order, BY_DAY);
        return descending ? ascending.reversed() : ascending;
    }
}
