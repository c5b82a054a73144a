package hengjian.export;

import hengjian.analysis.CellKey;
import hengjian.analysis.PartNames;
import hengjian.analysis.Wording;
import hengjian.fact.Bound;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Status;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.AsOf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The workbook's words: English for an English reader, else Chinese. */
record Words(Locale locale) {

    boolean chinese() {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    String of(String zh, String en) {
        return chinese() ? zh : en;
    }

    Wording wording() {
        return chinese() ? Wording.CHINESE : Wording.ENGLISH;
    }

    /** The catalogue's name; nothing for a figure the catalogue does not know. */
    @Nullable
    String indicator(IndicatorCatalogue catalogue, @Nullable String code) {
        if (code == null) {
            return null;
        }
        return catalogue.find(code).map(found -> of(found.zh(), found.en())).orElse(code);
    }

    /** What a row or line is about, but for its subject and period: 项目数 · 省重点. */
    String name(IndicatorCatalogue catalogue, CellKey key) {
        String indicator = Objects.requireNonNullElse(indicator(catalogue, key.indicator()), key.indicator());
        String status = key.status() == Status.ACTUAL ? null : status(key.status());
        return indicator
                + Stream.of(part(key.breakdown()), part(key.cohort()), status)
                        .filter(Objects::nonNull)
                        .map(part -> " · " + part)
                        .collect(Collectors.joining());
    }

    /** A part or a cohort as screens name it. */
    @Nullable
    String part(@Nullable String part) {
        return part == null || chinese() ? part : PartNames.english(part);
    }

    /** The moment in words, null for now. */
    @Nullable
    String asOf(AsOf asOf) {
        List<String> times = new ArrayList<>();
        if (asOf.published() != null) {
            times.add(of("发布日期不晚于 ", "published by ") + asOf.published());
        }
        if (asOf.recorded() != null) {
            times.add(of("入库状态截至 ", "as recorded by ") + asOf.recordedText());
        }
        return times.isEmpty() ? null : String.join(of("；", "; "), times);
    }

    /** 地区生产总值（亿元）. */
    String heading(String name, String unit) {
        return unit.isEmpty() ? name : name + of("（", " (") + unit + of("）", ")");
    }

    /** What keeps a figure from being an exact actual one. */
    Optional<String> remark(Shown shown, Status status) {
        List<String> remarks = new ArrayList<>();
        BigDecimal max = shown.max();
        if (max != null) {
            remarks.add(of("区间，上限 ", "a range up to ") + max.toPlainString());
        }
        if (shown.bound() != Bound.EXACT) {
            remarks.add(of("原文：", "as stated: ") + bound(shown.bound()));
        }
        if (status != Status.ACTUAL) {
            remarks.add(status(status));
        }
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(of("；", "; "), remarks));
    }

    String measure(Measure measure) {
        return switch (measure) {
            case LEVEL -> of("数值", "level");
            case GROWTH -> of("增速", "growth");
            case GROWTH_AVG -> of("年均增速", "average annual growth");
            case CHANGE -> of("变动", "change");
            case RANK -> of("位次", "rank");
            case SHARE -> of("占比", "share");
            case COMPLETION -> of("完成率", "completion");
            case CONTRIBUTION -> of("贡献率", "contribution");
            case MULTIPLE -> of("倍数", "multiple");
        };
    }

    String statusHeading() {
        return of("状态", "Status");
    }

    /** 2022年上半年, H1 2022. */
    String period(Period period) {
        return switch (period) {
            case Period.Year p -> of(p.year() + "年", "" + p.year());
            case Period.HalfYear p ->
                of(p.year() + "年" + (p.half() == 1 ? "上" : "下") + "半年", "H" + p.half() + " " + p.year());
            case Period.Quarter p -> of(p.year() + "年第" + p.quarter() + "季度", "Q" + p.quarter() + " " + p.year());
            case Period.Month p -> of(p.year() + "年" + p.month() + "月", p.code());
            case Period.Months p ->
                of(p.year() + "年" + p.from() + "—" + p.to() + "月", p.year() + ", months " + p.from() + "–" + p.to());
            case Period.Years p -> of(p.from() + "—" + p.to() + "年", p.from() + "–" + p.to());
            case Period.Day p -> of("截至" + p.code(), "as of " + p.code());
            case Period.YearToDate p -> of(p.year() + "年初至发布", p.year() + " to date");
        };
    }

    /** Nothing for an exact figure. */
    String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> of("约", "about");
            case MORE_THAN -> of("超过", "more than");
            case AT_LEAST -> of("不少于", "at least");
            case NEARLY -> of("近", "nearly");
            case AT_MOST -> of("不超过", "at most");
            case LESS_THAN -> of("不足", "less than");
        };
    }

    String status(Status status) {
        return switch (status) {
            case ACTUAL -> of("实际", "actual");
            case PLAN -> of("计划", "plan");
            case TARGET -> of("目标", "target");
            case ESTIMATE -> of("预计", "estimate");
        };
    }
}
