package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hengjian.fact.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final String SENTENCE = "上半年，全区GDP增长6.9%，居全市第1；完成投资1,234.5亿元，同比下降3个百分点。";
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    @Test
    void aTextCutAnywhereReads() throws IOException {
        for (String text : Texts.seeds()) {
            int step = Math.max(1, text.length() / 400);
            for (int cut = 0; cut < text.length(); cut += step) {
                Texts.read(text.substring(0, cut));
                Texts.read(text.substring(cut, Math.min(text.length(), cut + 200)));
            }
        }
        for (int cut = 0; cut < SENTENCE.length(); cut++) {
            Texts.read(SENTENCE.substring(cut));
            Texts.read(SENTENCE.substring(0, cut));
        }
    }

    /** Found by fuzzing: the sign of what turns out to be a threshold or a name once took the number before it. */
    @Test
    void aMinusSignBeforeWhatIsNoFigureLeavesTheFiguresBeforeItAlone() {
        Texts.read("-500亿元以上项目");
        assertEquals(facts("新增企业3家。"), facts("新增企业3家，-500亿元以上项目"));
        assertEquals(facts("新增企业3家。"), facts("新增企业3家，-500强。"));
    }

    /** Found by fuzzing: a text that ended with a share in words was read beyond its end. */
    @Test
    void aShareInWordsMayEndATextThatStopsWithoutAMark() {
        assertEquals(facts("上半年，规上工业企业开工面占一半。"), facts("上半年，规上工业企业开工面占一半"));
        assertEquals(facts("上半年，全区GDP增长超过一半。"), facts("上半年，全区GDP增长超过一半"));
    }

    /** Found by fuzzing: what stands behind 过去的 was looked for beyond a text that ends there. */
    @Test
    void aTextMayEndWhereAYearIsExpected() {
        assertEquals(facts("上半年，全区GDP增长6.9%，好于过去"), facts("上半年，全区GDP增长6.9%，好于过去的"));
    }

    @Test
    void fullWidthLettersReadLikeHalfWidthOnes() {
        assertEquals(facts(SENTENCE), facts(wide(SENTENCE)));
    }

    @Test
    void offsetsHoldBehindCharactersOfAnyKind() {
        List<String> plain = facts(SENTENCE);
        assertFalse(plain.isEmpty());
        for (String before :
                List.of("\r\n", "\n\r\n", "\t", "　　", "\uD83D\uDE00", "𠀀𠀁\n", "\uFEFF", "\uD800\n", "\u0000\n")) {
            String text = before + SENTENCE + "\r\n";
            assertEquals(
                    plain, facts(text), "behind " + before.codePoints().boxed().toList());
            Fact first = Texts.read(text).facts().getFirst();
            assertEquals(text.indexOf("6.9%"), first.evidence().span().start());
        }
    }

    @Test
    void aNumeralWrittenReadsAsItself() {
        for (int value = 0; value < 100_000_000; value = value < 12_000 ? value + 1 : value * 7 / 5) {
            char[] written = written(value).toCharArray();
            BigDecimal read = Numerals.value(written, 0, written.length);
            assertEquals(0, read.compareTo(BigDecimal.valueOf(value)), new String(written) + " is read as " + read);
        }
    }

    @Test
    void aFigureInChineseNumeralsReadsAsOneInDigits() {
        for (int value : List.of(12, 20, 101, 110, 999, 1_050, 3_200, 10_500, 120_000)) {
            assertEquals(
                    Texts.read("新增企业" + value + "家。")
                            .facts()
                            .getFirst()
                            .quantity()
                            .value()
                            .stripTrailingZeros(),
                    Texts.read("新增企业" + written(value) + "家。")
                            .facts()
                            .getFirst()
                            .quantity()
                            .value()
                            .stripTrailingZeros());
        }
    }

    private static List<String> facts(String text) {
        return Texts.read(text).facts().stream()
                .map(fact -> fact.indicator() + " " + fact.measure() + " " + fact.quantity() + " " + fact.period() + " "
                        + fact.cohort())
                .toList();
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7f && c != ',' ? c + 0xfee0 : c)));
        return wide.toString();
    }

    /** 10500 as 一万零五百. */
    private static String written(int value) {
        if (value == 0) {
            return DIGITS[0];
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int section = value >= 10_000 ? 1 : 0; section >= 0; section--) {
            int part = section == 1 ? value / 10_000 : value % 10_000;
            for (int power = 3; power >= 0; power--) {
                int digit = part / (int) Math.pow(10, power) % 10;
                gap |= digit == 0;
                if (digit > 0) {
                    out.append(gap && !out.isEmpty() ? DIGITS[0] : "")
                            .append(DIGITS[digit])
                            .append(new String[] {"", "十", "百", "千"}[power]);
                    gap = false;
                }
            }
            out.append(section == 1 ? "万" : "");
        }
        return out.toString();
    }
}
