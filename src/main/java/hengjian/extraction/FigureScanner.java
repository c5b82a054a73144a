package hengjian.extraction;

import hengjian.document.Span;
import hengjian.fact.Bound;
import hengjian.fact.Quantity;
import hengjian.indicator.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds numbers with unit and hedge words in a folded text: amounts, percents, points, ranks, multiples. */
final class FigureScanner {

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d])|\\d+(?:\\.\\d+)?";
    private static final String SCALE = "万亿|千亿|百亿|亿|千万|百万|万|千";
    private static final Pattern AMOUNT = Pattern.compile("(?<before>" + Bounds.BEFORE + ")?"
            + "(?<sign>(?<![\\d年月日季至到%元])-)?(?<low>" + NUMBER + ")"
            + "(?:(?<scale1>" + SCALE + ")?(?<unit1>元|个百分点|%|个|家)?(?:-|至|到|~)(?<high>" + NUMBER + "))?"
            + "(?<more1>[多余])?(?<scale>" + SCALE + ")?(?<more2>[多余])?"
            + "(?<unit>" + Units.PATTERN + ")?(?<more3>[多余])?(?<after>" + Bounds.AFTER + ")?");
    private static final Pattern RANK = Pattern.compile(
            "(?<![前])第(?<place>[一二三四五六七八九十]{1,3}|\\d+)(?<unit>位|名)?(?!个|家|次|批|届|期|季|产|月|年|款|条|章|轮|阶|线|方阵|梯|版|时|书|人民|代|所|师|百|责|任务|中|医|大|站|场|集|号|[-至到—]|[\\d])"
                    + "|前(?<top>[一二三四五六七八九十百]{1,3}|\\d+)(?:位|名|强)|榜首|首位|保二争一");
    private static final Pattern RANKING =
            Pattern.compile("(居|列|排名?|排位|名次|名列|位次|获|跃升|升至|进入|进位|前移|争取|全[国省市区县州]|[东中西]部|位|保持)[^,。;]{0,14}$");
    private static final Pattern VAGUE = Pattern.compile("(?<before>" + Bounds.BEFORE
            + ")?(?<tenths>[一二三四五六七八九])成(?<half>半)?(?!为|立|功|果|长|员|本|都|效|交|套|品|熟|就|绩)(?<more>[多余])?(?<after>"
            + Bounds.AFTER + ")?");
    private static final Pattern DOUBLING = Pattern.compile("翻(?<n>[一两二三])番|翻番");
    private static final Pattern PLACES = Pattern.compile("(?:[、和]\\d{1,3})+[位名]");
    private static final Pattern PLACE = Pattern.compile("(?<n>\\d{1,3})[位名]?");
    private static final Pattern POINTS_FOLLOW = Pattern.compile("(?:[、和]\\d+(?:\\.\\d+)?个?)+百分点");
    private static final Pattern ROUND =
            Pattern.compile("(?<before>突破|超过|超|达到?|近|破|逾|接近)(?<scale>万亿|千亿|百亿)(?:元)?(?!级|斤|美)");
    private static final Pattern FLAT = Pattern.compile("(?<!水)持平");

    List<Figure> scan(String text) {
        List<Figure> figures = new ArrayList<>();
        ranks(text, figures);
        amounts(text, figures);
        vague(text, figures);
        doublings(text, figures);
        rounds(text, figures);
        Matcher flat = FLAT.matcher(text);
        while (flat.find()) {
            figures.add(Figure.flat(span(flat)));
        }
        figures.sort(Comparator.comparingInt(f -> f.quote().start()));
        return figures;
    }

    private static void amounts(String text, List<Figure> figures) {
        Matcher m = AMOUNT.matcher(text);
        while (m.find()) {
            Figure figure = amount(text, m);
            if (figure != null) {
                figures.add(figure);
            }
        }
    }

    private static @Nullable Figure amount(String text, Matcher m) {
        String scale = word(m, "scale");
        String counter = word(m, "unit");
        if (counter.isEmpty() && scale.contains("亿")) {
            counter = "元";
        }
        if (counter.equals("个")
                && POINTS_FOLLOW.matcher(text).region(m.end(), text.length()).lookingAt()) {
            counter = "个百分点";
        }
        if (counter.isEmpty() || unitIsPartOfDate(text, m, counter)) {
            return null;
        }
        Figure.Kind kind = Units.kind(counter);
        BigDecimal factor = Numerals.scale(scale).multiply(Units.factor(counter));
        BigDecimal low = Numerals.value(word(m, "low"));
        BigDecimal lowFactor = word(m, "scale1").isEmpty() ? factor : Numerals.scale(word(m, "scale1"));
        String more = word(m, "more1") + word(m, "more2") + word(m, "more3");
        Bound bound = Bounds.of(word(m, "before"), more, word(m, "after"));
        BigDecimal signed = word(m, "sign").isEmpty() ? low : low.negate();
        BigDecimal first = signed.multiply(lowFactor);
        String high = word(m, "high");
        BigDecimal max = high.isEmpty() ? null : Numerals.value(high).multiply(factor);
        if (max != null && max.compareTo(first) < 0) {
            return null;
        }
        Quantity quantity =
                new Quantity(first, max, Units.unit(counter), bound, step(low).multiply(lowFactor));
        return new Figure(kind, span(m), quantity, counter);
    }

    private static boolean unitIsPartOfDate(String text, Matcher m, String counter) {
        int end = m.end();
        boolean ordinal = m.start() > 0 && "第".indexOf(text.charAt(m.start())) >= 0
                || m.start("low") > 0 && text.charAt(m.start("low") - 1) == '第';
        return ordinal || (counter.equals("个") && text.startsWith("月", end));
    }

    private static void ranks(String text, List<Figure> figures) {
        Matcher m = RANK.matcher(text);
        while (m.find()) {
            String lead = text.substring(Math.max(0, m.start() - 24), m.start());
            if (m.group().equals("保二争一")) {
                figures.add(Figure.rank(span(m), 2, Bound.AT_MOST));
            } else if (RANKING.matcher(lead).find() && isPlace(m.group(), lead)) {
                figures.add(place(m));
                further(text, m.end(), figures);
            }
        }
    }

    /** 第4、6、5位: the numbers after the first are places too. */
    private static void further(String text, int from, List<Figure> figures) {
        Matcher list = PLACES.matcher(text).region(from, text.length());
        if (!list.lookingAt()) {
            return;
        }
        Matcher place = PLACE.matcher(text).region(from, list.end());
        while (place.find()) {
            figures.add(Figure.rank(span(place), Integer.parseInt(place.group("n")), Bound.EXACT));
        }
    }

    /** 首位 is a slogan in 首位精神; it is a place only after 居, 列 and the like. */
    private static boolean isPlace(String word, String lead) {
        return !word.equals("首位") || lead.matches("(?s).*(居|列|排名|排|占据)[^,。;]{0,14}") && !lead.endsWith("在");
    }

    private static Figure place(Matcher m) {
        String top = word(m, "top");
        if (!top.isEmpty()) {
            return Figure.rank(span(m), Numerals.value(top).intValue(), Bound.AT_MOST);
        }
        String place = word(m, "place");
        return Figure.rank(span(m), place.isEmpty() ? 1 : Numerals.value(place).intValue(), Bound.EXACT);
    }

    private static void vague(String text, List<Figure> figures) {
        Matcher m = VAGUE.matcher(text);
        while (m.find()) {
            int value = Numerals.value(word(m, "tenths")).intValue() * 10
                    + (word(m, "half").isEmpty() ? 0 : 5);
            Bound bound = Bounds.of(word(m, "before"), word(m, "more"), word(m, "after"));
            figures.add(Figure.of(Figure.Kind.PERCENT, span(m), value, Unit.PERCENT, bound));
        }
    }

    /** 突破万亿: a scale alone stands for one of it. */
    private static void rounds(String text, List<Figure> figures) {
        Matcher m = ROUND.matcher(text);
        while (m.find()) {
            BigDecimal value = Numerals.scale(word(m, "scale"));
            boolean plain = word(m, "before").startsWith("达");
            Bound bound = plain ? Bound.EXACT : Bounds.of(word(m, "before"), "", "");
            Span span = plain ? new Span(m.start("scale"), m.end()) : span(m);
            figures.add(new Figure(Figure.Kind.AMOUNT, span, new Quantity(value, null, Unit.CNY, bound, value), "元"));
        }
    }

    private static void doublings(String text, List<Figure> figures) {
        Matcher m = DOUBLING.matcher(text);
        while (m.find()) {
            int times =
                    word(m, "n").isEmpty() ? 1 : Numerals.value(word(m, "n")).intValue();
            figures.add(Figure.of(Figure.Kind.TIMES, span(m), 1 << times, Unit.MULTIPLE, Bound.EXACT));
        }
    }

    private static BigDecimal step(BigDecimal number) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
    }

    private static String word(Matcher m, String group) {
        String word = m.group(group);
        return word == null ? "" : word;
    }

    private static Span span(Matcher m) {
        return new Span(m.start(), m.end());
    }
}
