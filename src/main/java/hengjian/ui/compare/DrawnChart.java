package hengjian.ui.compare;

import com.vaadin.flow.router.QueryParameters;
import hengjian.analysis.comparison.Row;
import hengjian.analysis.comparison.Subject;
import hengjian.fact.Measure;
import hengjian.store.AsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which chart of a comparison is meant.
 *
 * @param subject null for that of all levels from 100 on
 */
record DrawnChart(@Nullable Subject subject) {

    static final DrawnChart INDEXED = new DrawnChart(null);

    private static final String INDEX = "index";

    /** {@code growth} with {@code ind} and perhaps {@code part}, or {@code index}. */
    static Optional<DrawnChart> of(String name, QueryParameters parameters) {
        if (name.equals(INDEX)) {
            return Optional.of(INDEXED);
        }
        String part = parameters.getSingleParameter("part").orElse(null);
        return measure(name).flatMap(measure -> parameters
                .getSingleParameter("ind")
                .map(indicator -> new DrawnChart(new Subject(indicator, part, measure))));
    }

    boolean isIndexed() {
        return subject == null;
    }

    /** Below the program's own address. */
    String path() {
        return "embed/compare/" + (subject == null ? INDEX : subject.measure().code());
    }

    /** Those of the comparison, with what tells this chart from its others. */
    Map<String, String> parameters(CompareQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        wanted(query)
                .asOf(AsOf.NOW)
                .parameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        String part = subject == null ? null : subject.breakdown();
        if (part != null) {
            parameters.put("part", part);
        }
        return parameters;
    }

    /** No more than what the chart shows. */
    CompareQuery wanted(CompareQuery query) {
        return subject == null
                ? query.option(Option.INDEXED, true)
                : query.option(Option.INDEXED, false)
                        .option(Option.PARTS, subject.breakdown() != null)
                        .indicators(List.of(subject.indicator()));
    }

    /** The rows it is drawn from. */
    List<Row> rows(Compared compared) {
        return compared.comparison().rows().stream()
                .filter(row -> subject == null
                        ? row.subject().measure() == Measure.LEVEL
                        : row.subject().equals(subject))
                .map(Row::alike)
                .filter(row -> subject != null || Index.of(compared, row).isPresent())
                .toList();
    }

    private static Optional<Measure> measure(String code) {
        try {
            return Optional.of(Measure.of(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
