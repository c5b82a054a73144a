package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Texts made worse at random, from a seed, so that any failure happens again. A short run belongs to every check;
 * {@code -Dhengjian.fuzz.minutes=10} goes on for that long.
 */
class FuzzTest {

    private static final int SHORT = 3_000;
    private static final String[] PIECES = {
        "增长",
        "下降",
        "收窄",
        "百分点",
        "个百分点",
        "%",
        "％",
        "‰",
        "分别",
        "均",
        "其中",
        "占",
        "比重",
        "同比",
        "比上年",
        "第",
        "前",
        "名",
        "位",
        "亿元",
        "万",
        "亿",
        "千",
        "十",
        "零",
        "两",
        "成",
        "半",
        "倍",
        "翻番",
        "持平",
        "GDP",
        "规模工业增加值",
        "财政收入",
        "上半年",
        "一季度",
        "前三季度",
        "1—6月",
        "2022年",
        "2022-08-05",
        "二〇二二年",
        "截至6月底",
        "十四五",
        "“十三五”时期",
        "今年以来",
        "去年同期",
        "年均",
        "3.9：59.5：36.6",
        "力争",
        "预计",
        "超",
        "近",
        "约",
        "左右",
        "以上",
        "不低于",
        "、",
        "，",
        "；",
        "。",
        "：",
        "（",
        "）",
        "《",
        "》",
        "“",
        "”",
        "|",
        "表1",
        "单位：亿元",
        "\n",
        "\r\n",
        "\t",
        "　",
        " ",
        "1",
        "0",
        "99",
        "1,234.5",
        "１２．５",
        ".",
        "-",
        "~",
        "/",
        "[2]",
        "海淀区",
        "高新区",
        "全市",
        "500强",
        "由",
        "提高到",
        "是",
        "的",
        "百分之",
        "分之",
        "\uD83D\uDE00",
        "\uD840\uDC00",
        "\uD800",
        "\u0000",
        "\uFEFF",
        "999999999999999999999999999999",
        "0.0000000000000000000000000001",
        "亿亿亿",
        "第0",
        "前0名",
        "13月",
        "0月",
        "31日",
        "2022年2月30日",
        "第九十九",
        "年",
        "月",
        "日",
        "来",
        "过去",
        "近五年"
    };

    @Test
    void noTextStopsTheReading() throws IOException {
        long minutes = Long.getLong("hengjian.fuzz.minutes", 0);
        long seed = Long.getLong("hengjian.fuzz.seed", 20220805);
        Instant until = Instant.now().plus(Duration.ofMinutes(minutes));
        List<String> texts = Texts.seeds();
        for (int i = 0; i < SHORT || Instant.now().isBefore(until); i++) {
            long own = seed + i;
            String text = text(new Random(own), texts);
            assertDoesNotThrow(() -> Texts.read(text), () -> "seed " + own + ": " + text);
        }
    }

    private static String text(Random random, List<String> texts) {
        StringBuilder text = new StringBuilder();
        switch (random.nextInt(4)) {
            case 0 -> pieces(random, text, 1 + random.nextInt(60));
            case 1 -> unicode(random, text);
            case 2 -> text.append(PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(3_000)));
            default -> cut(random, text, texts.get(random.nextInt(texts.size())));
        }
        for (int changes = random.nextInt(12); changes > 0 && !text.isEmpty(); changes--) {
            change(random, text);
        }
        return text.toString();
    }

    private static void pieces(Random random, StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
    }

    private static void unicode(Random random, StringBuilder text) {
        for (int i = random.nextInt(300); i > 0; i--) {
            text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        }
    }

    private static void cut(Random random, StringBuilder text, String whole) {
        int from = random.nextInt(whole.length());
        text.append(whole, from, Math.min(whole.length(), from + random.nextInt(1_500)));
    }

    private static void change(Random random, StringBuilder text) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> text.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE + 1));
            case 3 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
            default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
        }
    }
}
