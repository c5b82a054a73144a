package hengjian.export;

import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.FactFilter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter in words, as the notes of a workbook tell what it holds. */
final class FilterWords {

    /** More are counted only. */
    private static final int MOST = 12;

    private final Words words;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final List<String> parts = new ArrayList<>();

    FilterWords(Words words) {
        this.words = words;
    }

    /**
     * 主体：衡阳高新区；口径：增速; 全部 when it asks for everything.
     *
     * @param document the title of the document asked for, or null where it is not known
     */
    String of(FactFilter filter, @Nullable String document) {
        values("主体", "subject", filter.zones(), zone -> zone);
        values(
                "指标",
                "indicator",
                filter.indicators(),
                code -> Objects.requireNonNullElse(words.indicator(catalogue, code), code));
        breakdown(filter.breakdown());
        values("时期", "period", filter.periods(), this::period);
        values("口径", "measure", filter.measures(), code -> words.measure(Measure.of(code)));
        values("状态", "status", filter.statuses(), code -> words.status(Status.of(code)));
        document(filter, document);
        reviewed(filter.reviewed());
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            part("文字", "text", text);
        }
        return parts.isEmpty() ? words.of("全部", "everything") : String.join(words.of("；", "; "), parts);
    }

    private void values(String zh, String en, List<String> values, Function<String, String> name) {
        if (values.isEmpty()) {
            return;
        }
        String some = values.stream().limit(MOST).map(name).collect(Collectors.joining(words.of("、", ", ")));
        String more = values.size() <= MOST
                ? ""
                : words.of("等" + values.size() + "个", " and more, " + values.size() + " in all");
        part(zh, en, some + more);
    }

    private void breakdown(FactFilter.Breakdown breakdown) {
        switch (breakdown) {
            case FactFilter.Breakdown.Any _ -> {}
            case FactFilter.Breakdown.Headline _ ->
                part("分项", "breakdown", words.of("总数，不含分项", "headline figures only"));
            case FactFilter.Breakdown.Named(var name) ->
                part("分项", "breakdown", Objects.requireNonNullElse(words.part(name), name));
        }
    }

    /** What is no period asks for none. */
    private String period(String code) {
        try {
            return words.period(Period.parse(code));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return words.of("无", "none");
        }
    }

    private void document(FactFilter filter, @Nullable String title) {
        String id = filter.document();
        if (id != null) {
            part("文献", "document", title == null ? id : words.of("《" + title + "》", title));
        }
    }

    private void reviewed(@Nullable Boolean reviewed) {
        if (reviewed != null) {
            part("审核", "review", reviewed ? words.of("已审核", "reviewed") : words.of("未审核", "not reviewed"));
        }
    }

    private void part(String zh, String en, String what) {
        parts.add(words.of(zh, en) + words.of("：", ": ") + what);
    }
}
