package hengjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.TrustNotice.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustNoticeTest {

    @Test
    void warnsOfTheSeedWhosePageBeginsWithABettingSite() throws IOException {
        DocumentFolder seeds = DocumentFolder.open(Path.of("seeds"));
        List<String> warned = new ArrayList<>();
        for (DocumentFolder.Row row : seeds.rows()) {
            TrustNotice.of(seeds.read(row)).forEach(notice -> warned.add(row.published() + " " + notice.found()));
        }

        assertThat(warned).containsExactly("2022-08-05 365体育官网");
    }

    @Test
    void warnsOfABannerThatIsNotThePublishers() {
        assertThat(kinds("长江建材网\n高新区经济向好\n上半年增长6%。", "衡阳高新区")).containsExactly(Kind.FOREIGN_BANNER);
        assertThat(kinds("衡阳高新区门户网站\n高新区经济向好\n上半年增长6%。", "衡阳高新区管委会")).isEmpty();
        assertThat(kinds("高新区经济向好\n上半年建成物联网\n5G网络平台。", "衡阳高新区")).isEmpty();
    }

    @Test
    void warnsOfABettingNameAtTheEndButNotInTheStory() {
        assertThat(kinds("高新区经济向好\n上半年增长6%。\n澳门威尼斯人网站", "衡阳日报")).containsExactly(Kind.GAMBLING_NAME);
        assertThat(kinds("警方打击网络赌博\n警方介绍，嫌疑人以棋牌为名开设赌场，三年间涉案金额达到3000万元。", "衡阳日报"))
                .isEmpty();
    }

    @Test
    void warnsWhereTheTextNamesAnotherSourceOrDay() {
        assertThat(kinds("高新区经济向好\n2022-08-06 来源：长沙晚报\n上半年增长6%。", "衡阳日报"))
                .containsExactly(Kind.OTHER_PUBLISHER, Kind.OTHER_DATE);
        assertThat(kinds("高新区经济向好\n2022-08-05 来源：衡阳日报数字报\n上半年增长6%。", "衡阳日报")).isEmpty();
    }

    @Test
    void warnsWhereNobodyIsNamed() {
        assertThat(kinds("高新区经济向好\n上半年增长6%。", "")).containsExactly(Kind.NO_PUBLISHER);
    }

    private static List<Kind> kinds(String text, String publisher) {
        SourceDocument document =
                new SourceDocument("a.txt", "高新区经济向好", publisher, LocalDate.of(2022, 8, 5), "衡阳高新区", text);
        return TrustNotice.of(document).stream().map(TrustNotice::kind).toList();
    }
}
