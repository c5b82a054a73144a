package hengjian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.Masthead;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void beginsTheTitleOfAnUntitledTextBehindTheDateline() {
        assertThat(titleOf("红网时刻10月27日讯(见习记者 龚蓉)近日，湖南园区收入增长17.7%。此外，专利增长。")).isEqualTo("近日，湖南园区收入增长17.7%");
    }

    @Test
    void endsALongTitleAtAComma() {
        String title = titleOf("今年以来，全区上下全面贯彻落实中央经济工作会议精神，" + "认真落实中央、省、市部署要求，".repeat(4) + "经济平稳。");

        assertThat(title).hasSizeLessThanOrEqualTo(60).endsWith("部署要求");
    }

    @Test
    void beginsNoTitleWithANoteOnPictures() {
        assertThat(titleOf("(资料图片仅供参考)\n今年上半年，副中心稳中求进。")).isEqualTo("今年上半年，副中心稳中求进");
    }

    @Test
    void beginsNoTitleWithWhenAndWhenceNorWithHowItWasLearnt() {
        assertThat(titleOf("发布时间:2024-11-25 来源: sp20241125\n数据来源:国家统计局 制图:某某\n本报北京6月17日电 (记者某某)17日,国家统计局发布数据。"))
                .isEqualTo("国家统计局发布数据");
        assertThat(titleOf("本网讯 (记者 某某)3月13日,记者从区招商中心获悉,1至3月,我区签约项目9个。")).isEqualTo("1至3月,我区签约项目9个");
    }

    @Test
    void takesTheNameOfAFileForAnUntitledText() {
        assertThat(Proposal.of("高新区半年报.txt", "增长5%。", Masthead.of("增长5%。"), Set.of())
                        .title())
                .isEqualTo("高新区半年报");
    }

    private static String titleOf(String text) {
        return Proposal.of("", text, Masthead.of(text), Set.of()).title();
    }
}
