package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hengjian.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What scanning, typesetting and copying put inside sentences. */
class BreaksTest {

    private static final String WRAPPED = "上半年，全市上下坚持稳中求进工作总基调，实现地区生产总";

    @Test
    void aWordPartedByABlankIsReadAsOne() {
        String text = "上半年，实现生 产总值212.8亿元，城镇居民人均 可支配收入增长9.3%。";
        assertEquals(List.of("GDP 21280000000 212.8亿元", "INCOME_URBAN 9.3 9.3%"), read(text));
        assertEquals("生 产总值", Texts.read(text).facts().getFirst().label());
    }

    @Test
    void aNumberPartedAtItsPointIsReadAsOne() {
        assertEquals(List.of("GDP 21280000000 212. 8亿元"), read("上半年实现地区生产总值212. 8亿元。"));
        assertEquals(List.of("GDP 21280000000 212 .8亿元"), read("上半年实现地区生产总值212 .8亿元。"));
    }

    @Test
    void twoNumbersStayTwo() {
        assertEquals(List.of("GDP 5000000000 50亿元"), read("截至2021 地区生产总值50亿元。"));
    }

    @Test
    void aBlankBehindAHeadingStillSetsItOff() {
        assertEquals(read("工业经济\n上半年，规模以上工业增加值增长5%。"), read("工业经济 上半年，规模以上工业增加值增长5%。"));
    }

    @Test
    void aWrappedLineGoesOnInTheMiddleOfAWordOrNumber() {
        String next = "值212.8亿元，同比增长10.5%，规模以上工业增加值增长1";
        List<String> read = read(WRAPPED + "\n" + next + "\n1.4%。");
        assertEquals(List.of("GDP 21280000000 212.8亿元", "GDP 10.5 10.5%", "IND_VA 11.4 1\n1.4%"), read);
        assertEquals(read.size(), read(WRAPPED + "\r\n" + next + "\r\n1.4%。").size());
    }

    @Test
    void shortLinesAndNumberedOnesStandAlone() {
        assertEquals(List.of("GDP 5 5%"), read("今年工作要点\n值得一提的是，地区生产总值增长5%。"));
        assertEquals(
                List.of("GDP 21280000000 212.8亿元", "IND_VA 5 5%"),
                read("上半年，全市实现地区生产总值212.8亿元，列全省各设区市\n2、规模以上工业增加值增长5%，列全省各设区市前列。"));
    }

    private static List<String> read(String text) {
        return Texts.read(text).facts().stream().map(BreaksTest::line).toList();
    }

    private static String line(Fact fact) {
        return fact.indicator() + " "
                + fact.quantity().value().stripTrailingZeros().toPlainString() + " "
                + fact.evidence().quote();
    }
}
