package hengjian.ingest.file;

import static hengjian.ingest.file.TestFiles.docx;
import static hengjian.ingest.file.TestFiles.docxWithTable;
import static hengjian.ingest.file.TestFiles.pdf;
import static hengjian.ingest.file.TestFiles.pdfInATallFont;
import static hengjian.ingest.file.TestFiles.read;
import static hengjian.ingest.file.TestFiles.text;
import static hengjian.ingest.file.TestFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.Masthead;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FileReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="%s"><title>某网站</title>
            <meta name="PubDate" content="2022-08-05 10:00"><meta name="ContentSource" content="衡阳高新区">
            <script>document.write("999亿元")</script><style>p { color: red }</style></head>
            <body><nav><a href="/">首页</a>，<a href="/news">新闻</a>，<a>专题，专栏，视频</a></nav>
            <div class="side"><ul><li><a href="#">热门：投资100亿元，第一</a></li><li><a>点击，排行</a></li></ul></div>
            <div id="main"><h1>高新区上半年经济向好</h1>
            <div class="TRS_Editor"><p>　　上半年，高新区<b>GDP</b>增长
            6.9%%，居全市第一；规模工业增加值增长11.5%%，居全市第二。</p>
            <p onclick="alert(1)">总投资约50亿元，完成率84.3%%；签约项目20个，其中5个为重大项目。</p>
            <table><tr><td>指标</td><td>增速</td></tr><tr><td>GDP</td><td>6.9</td></tr></table></div></div>
            <footer>版权所有，第1号，备案</footer></body></html>""";

    @Test
    void readsTheArticleOfAPageAndNothingElse() {
        assertThat(text("a.html", utf8(PAGE.formatted("utf-8")))).isEqualTo("""
                　　上半年，高新区GDP增长 6.9%，居全市第一；规模工业增加值增长11.5%，居全市第二。
                总投资约50亿元，完成率84.3%；签约项目20个，其中5个为重大项目。
                | 指标 | 增速 |
                | GDP | 6.9 |""");
    }

    @Test
    void readsWhatAPageSaysOfItself() {
        byte[] page = PAGE.formatted("gb2312").getBytes(Charset.forName("GB18030"));

        assertThat(read("a.htm", page).getFirst())
                .isInstanceOfSatisfying(FileOutcome.Read.class, outcome -> assertThat(outcome.masthead())
                        .isEqualTo(new Masthead("高新区上半年经济向好", "衡阳高新区", LocalDate.of(2022, 8, 5))));
    }

    @Test
    void keepsAWholePageWhereNoArticleStandsOut() {
        assertThat(text("a.html", utf8("<html><body><p>甲</p><div>投资50亿元</div></body></html>")))
                .isEqualTo("甲\n投资50亿元");
    }

    @Test
    void readsTheParagraphsOfAWordFile() {
        assertThat(text("报告.DOCX", docx("上半年报告", "", "　　GDP增长6.9%。"))).isEqualTo("上半年报告\n\n　　GDP增长6.9%。");
    }

    @Test
    void readsTheRowsOfAWordTable() {
        assertThat(text("a.docx", docxWithTable(new String[][] {{"指标", "增速"}, {"GDP", "6.9%"}})))
                .contains("| 指标 | 增速 |\n| GDP | 6.9% |");
    }

    @Test
    void readsTheRowsOfATableOnAPage() {
        String table = "<table><tr><th>指标</th><th colspan=2>上半年</th></tr>"
                + "<tr><td><p>规模工业增加值</p></td><td>85.6</td><td>7.1</td></tr></table>";

        assertThat(text("a.html", utf8("<html><body><p>主要指标完成情况如下。</p>" + table + "</body></html>")))
                .contains("| 指标 | 上半年 | |\n| 规模工业增加值 | 85.6 | 7.1 |");
    }

    @Test
    void takesTheColumnsOfAPageForNoTable() {
        String article = "上半年，高新区GDP增长6.9%，居全市第一；规模工业增加值增长11.5%，居全市第二。".repeat(2);

        assertThat(text(
                        "a.html",
                        utf8("<html><body><table><tr><td>首页</td><td><p>" + article + "</p></td></tr></table>")))
                .contains(article)
                .doesNotContain("|");
    }

    @Test
    void joinsTheLinesThatAPdfBreaks() {
        byte[] file = pdf(new double[] {24, 0, 24}, "上半年高新区主要经济指标名列全市前茅其中地区生产", "总值增长6.9%。", "总投资50亿元。");

        assertThat(text("a.pdf", file)).isEqualTo("上半年高新区主要经济指标名列全市前茅其中地区生产总值增长6.9%。\n总投资50亿元。");
    }

    @Test
    void readsLinesOneAfterTheOtherHoweverHighAFontClaimsToBe() {
        byte[] file = pdfInATallFont("上半年高新区主要经济指标名列全市前茅其中地区生产", "5月份增长6.9%。");

        assertThat(text("a.pdf", file)).isEqualTo("上半年高新区主要经济指标名列全市前茅其中地区生产5月份增长6.9%。");
    }

    @Test
    void leavesPageNumbersOfAPdfOut() {
        byte[] file = pdf(new double[] {0, 0, 0}, "上半年高新区主要经济指标名列全市前茅。", "总投资50亿元，完成率84.3%。", "- 3 -");

        assertThat(text("a.pdf", file)).doesNotContain("- 3 -").contains("50亿元");
    }

    @Test
    void givesAFileItsOwnNameWithoutFolders() {
        assertThat(read("../../etc/报告.txt", utf8("GDP增长6.9%。")).getFirst().name())
                .isEqualTo("报告.txt");
    }
}
