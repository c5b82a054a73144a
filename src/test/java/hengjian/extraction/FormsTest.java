package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which numbers and periods are written. */
class FormsTest {

    @ParameterizedTest
    @CsvSource({
        "五百卅四, 534",
        "廿三, 23",
        "二十几万, 200000",
        "一千五百零几万, 15000000",
        "零点77, 0.77",
        "壹拾壹元壹角, 11.1",
        "12元5角3分, 12.53",
        "二千三百万, 23000000",
        "1万5千, 15000"
    })
    void numeralsAreWorth(String written, BigDecimal value) {
        assertEquals(0, AnyNumbers.in(written).getFirst().compareTo(value), written);
        assertEquals(1, AnyNumbers.in(written).size(), written);
    }

    @Test
    void aVagueNumberIsALowerBound() {
        Quantity quantity = only("新增企业二十几家。").quantity();
        assertEquals(Bound.MORE_THAN, quantity.bound());
        assertEquals(0, quantity.value().compareTo(BigDecimal.valueOf(20)));
    }

    @Test
    void theLowerEndOfARangeNeedsNoScaleOfItsOwn() {
        Quantity tens = only("招商引资签约金额8亿元至10亿元。").quantity();
        assertEquals(0, tens.value().compareTo(BigDecimal.valueOf(800_000_000L)));
        Quantity mixed = only("引进资金8500到3万元。").quantity();
        assertEquals(0, mixed.value().compareTo(BigDecimal.valueOf(8_500)));
        assertEquals(0, mixed.max().compareTo(BigDecimal.valueOf(30_000)));
    }

    @Test
    void aSpelledRangeHasTwoEnds() {
        Quantity quantity = only("引进资金二十八至三十万元。").quantity();
        assertEquals(0, quantity.value().compareTo(BigDecimal.valueOf(280_000)));
        assertEquals(BigDecimal.valueOf(300_000), quantity.max());
    }

    @ParameterizedTest
    @CsvSource({
        "投资额在5000万元与1亿元之间。, 5000万元与1亿元, 50000000, 100000000",
        "投资额5亿元（含）至10亿元。, 5亿元（含）至10亿元, 500000000, 1000000000",
        "投资额1 万元 - 5 万元。, 1 万元 - 5 万元, 10000, 50000",
        "投资额介于5000万元至1亿元之间。, 5000万元至1亿元, 50000000, 100000000"
    })
    void aRangeIsWrittenInManyWays(String sentence, String quote, BigDecimal low, BigDecimal high) {
        assertEquals(0, quoted(sentence, quote, low).max().compareTo(high));
    }

    @ParameterizedTest
    @CsvSource({
        "工业总产值是去年的一倍半。, 一倍半, 1.5, EXACT",
        "GDP三十万多亿元。, 三十万多亿元, 30000000000000, MORE_THAN",
        "GDP达70亿元有余。, 70亿元有余, 7000000000, MORE_THAN",
        "投资额1亿元（不含）以下。, 1亿元（不含）以下, 100000000, LESS_THAN"
    })
    void aLimitOrAHalfMayStandBehindTheUnit(String sentence, String quote, BigDecimal value, Bound bound) {
        assertEquals(bound, quoted(sentence, quote, value).bound());
    }

    private static Quantity quoted(String sentence, String quote, BigDecimal value) {
        Fact fact = only(sentence);
        assertEquals(quote, fact.evidence().quote());
        assertEquals(0, fact.quantity().value().compareTo(value));
        return fact.quantity();
    }

    @Test
    void halvesOfOtherWordsAreNone() {
        assertEquals("10家", only("新增10家半导体企业。").evidence().quote());
    }

    @Test
    void halfAPointIsAFigure() {
        Fact fact = only("GDP增速比一季度提高半个百分点。");
        assertEquals(0, fact.quantity().value().compareTo(new BigDecimal("0.5")));
        assertEquals("半个百分点", fact.evidence().quote());
        assertEquals(List.of(), Texts.read("企业半年报：半个月内半数企业复工。").facts());
    }

    @Test
    void aSpelledRateCanBeNegative() {
        Fact fact = only("GDP增速为负百分之三点二。");
        assertEquals(0, fact.quantity().value().compareTo(new BigDecimal("-3.2")));
        assertEquals("负百分之三点二", fact.evidence().quote());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一些企业有几家在一方面十分努力。",
                "万一遇到困难，要千方百计稳增长。",
                "“三高四新”美好蓝图，一张蓝图干到底。",
                "企业家三五成群，企业百花齐放。",
                "十几年来企业发展，一心一意谋发展。",
                "企业一家接一家，项目二十年磨一剑。",
                "项目从一到五台山，企业负一层停车。"
            })
    void numeralsOfProseStateNothing(String sentence) {
        assertEquals(List.of(), Texts.read(sentence).facts(), sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2022 年 1 - 6 月, 2022-S1",
        "2022 年上半年, 2022-S1",
        "2021 年, 2021",
        "2022年1月至2022年5月, 2022-01/2022-05",
        "二〇二一年三月, 2021-03",
        "二零一六年至二零一八年, 2016/2018",
        "九七年一季度, 1997-Q1",
        "上一年, 2021",
        "去年后半年, 2021-S2",
        "五月, 2022-05",
        "截至2022-06-30, 2022-06-30",
        "截至六月三十日, 2022-06-30",
        "截至6月月底, 2022-06-30",
        "截至2022 年 6 月 30 日, 2022-06-30"
    })
    void periodsAreRead(String written, String period) {
        Fact fact = only(written + "，全区GDP为70亿元。");
        assertEquals(period, fact.period() == null ? "none" : fact.period().code(), written);
    }

    private static Fact only(String sentence) {
        List<Fact> facts = Texts.read(sentence).facts();
        assertFalse(facts.isEmpty(), sentence);
        return facts.getFirst();
    }
}
