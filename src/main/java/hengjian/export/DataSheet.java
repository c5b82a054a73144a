package hengjian.export;

import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.indicator.IndicatorCatalogue;
import java.io.IOException;
import java.math.BigDecimal;

/** Sheet 数据: one fact a row. */
final class DataSheet {

    private static final String[] ZH = {
        "指标", "名称", "主体", "分项", "口径", "数值", "上限", "单位", "界", "状态", "时期", "位次范围", "来源号", "引文"
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

    private final IndicatorCatalogue catalogue;
    private final Sheet sheet;
    private final Words words;
    private final String sources;

    DataSheet(Sheet sheet, Words words, IndicatorCatalogue catalogue, String sources) {
        this.sheet = sheet;
        this.words = words;
        this.catalogue = catalogue;
        this.sources = sources;
    }

    void begin(String title) {
        sheet.widths(30, 26, 18, 20, 12, 14, 12, 14, 12, 9, 18, 14, 9, 24);
        sheet.title(title);
        sheet.headings(words.chinese() ? ZH : EN);
    }

    /** A fact and its source stand in the same row of their sheets. */
    void row(int row, int number, Fact fact) throws IOException {
        Period period = fact.period();
        sheet.text(row, 0, words.indicator(catalogue, fact.indicator()));
        sheet.text(row, 1, fact.label());
        sheet.text(row, 2, fact.subject());
        sheet.text(row, 3, words.part(fact.breakdown()));
        sheet.text(row, 4, words.measure(fact.measure()));
        quantity(row, fact);
        sheet.text(row, 9, words.status(fact.status()));
        sheet.text(row, 10, period == null ? null : period.code());
        sheet.text(row, 11, words.part(fact.cohort()));
        sheet.countLinked(row, 12, number, sources, row);
        sheet.text(row, 13, fact.evidence().quote());
        sheet.rowDone(row);
    }

    void end(int lastRow) throws IOException {
        sheet.filter(lastRow, ZH.length);
        sheet.finish();
    }

    private void quantity(int row, Fact fact) {
        Shown shown = Shown.of(fact.quantity(), words.wording());
        sheet.number(row, 5, shown.number(), shown.format());
        BigDecimal max = shown.max();
        if (max != null) {
            sheet.number(row, 6, max, NumberFormat.plain(shown.decimals()));
        }
        sheet.text(row, 7, shown.unit());
        sheet.text(row, 8, words.bound(shown.bound()));
        words.remark(shown, fact.status()).ifPresent(remark -> sheet.note(row, 5, remark));
    }
}
