package hengjian.export;

import hengjian.analysis.Figure;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sheet 数据: one fact a row. */
final class DataSheet {

    private static final String[] ZH = {
        "指标", "名称", "主体", "分项", "口径", "数值", "上限", "单位", "界", "状态", "时期", "位次范围", "来源号", "原文"
    };
    private static final String[] EN = {
        "Indicator",
        "Name",
        "Subject",
        "Breakdown",
        "Measure",
        "Value",
        "Upper end",
        "Unit",
        "Bound",
        "Status",
        "Period",
        "Ranked among",
        "Source no.",
        "Quote"
    };

    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final Sheet sheet;
    private final Words words;
    private final String sources;

    DataSheet(Sheet sheet, Words words, String sources) {
        this.sheet = sheet;
        this.words = words;
        this.sources = sources;
    }

    /** The trace of the rows written. */
    long write(String title, Iterable<Row> rows) throws IOException {
        sheet.widths(30, 26, 18, 20, 12, 14, 12, 14, 12, 9, 18, 14, 9, 24);
        sheet.title(title);
        sheet.headings(words.chinese() ? ZH : EN);
        long trace = 0;
        int row = Sheet.HEADINGS;
        for (Row each : rows) {
            row++;
            fact(row, each.fact().fact());
            trace = Workbook.trace(trace, each);
            sheet.rowDone(row);
        }
        sheet.filter(row, ZH.length);
        sheet.finish();
        return trace;
    }

    private void fact(int row, Fact fact) {
        sheet.text(row, 0, indicator(fact.indicator()));
        sheet.text(row, 1, fact.label());
        sheet.text(row, 2, fact.subject());
        sheet.text(row, 3, fact.breakdown());
        sheet.text(row, 4, words.measure(fact.measure()));
        quantity(row, fact.quantity());
        sheet.text(row, 9, words.status(fact.status()));
        sheet.text(row, 10, period(fact.period()));
        sheet.text(row, 11, fact.cohort());
        source(row);
        sheet.text(row, 13, fact.evidence().quote());
    }

    private void quantity(int row, Quantity quantity) {
        Figure figure = Figure.of(quantity);
        sheet.number(row, 5, plain(figure.number()), NumberFormat.of(figure));
        BigDecimal max = figure.max();
        if (max != null) {
            sheet.number(row, 6, plain(max), NumberFormat.plain(figure.decimals()));
        }
        sheet.text(row, 7, words.unit(figure.unit()));
        sheet.text(row, 8, words.bound(quantity.bound()));
    }

    /** Source n stands as many rows below its headings as figure n below its own. */
    private void source(int row) {
        int number = row - Sheet.HEADINGS;
        if (number <= Sheet.MOST_LINKS) {
            sheet.linkToRow(row, 12, sources, row);
        }
        sheet.count(row, 12, number);
    }

    private @Nullable String indicator(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return catalogue.find(code).map(this::name).orElse(code);
    }

    private String name(Indicator indicator) {
        return words.of(indicator.zh(), indicator.en());
    }

    private static @Nullable String period(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
