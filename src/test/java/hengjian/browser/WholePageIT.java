package hengjian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page whose first screen is painted before the rest is there is whole soon after, and is printed and copied whole. */
class WholePageIT {

    private static final String ROWS = ".hj-compare-table tbody tr:not(:has(.hj-group))";
    private static final String TOLD = """
            fetch('api/v1/facts?limit=1000').then(answer => answer.json())
                .then(all => new Set(all.data.map(fact => fact.indicator + ' ' + fact.measure)).size)""";

    @TempDir
    private static Path folder;

    private static PackagedApp app;
    private static Chromium chromium;

    @BeforeAll
    static void serve() throws IOException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("index.tsv"), "file\ttitle\tpublished\tpublisher\tregion\n");
        for (String year : List.of("2021", "2022")) {
            Files.writeString(seeds.resolve(year + ".txt"), report(year));
            Files.writeString(
                    seeds.resolve("index.tsv"),
                    "%s.txt\t%s年上半年\t%s-08-05\t甲区统计局\t甲高新区%n".formatted(year, year, year),
                    UTF_8,
                    StandardOpenOption.APPEND);
        }
        app = PackagedApp.serve(folder.resolve("data"), List.of("-Dhengjian.seeds=" + seeds));
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    /** Growth of every indicator of the catalogue, and how much faster it is than before. */
    private static String report(String year) {
        List<Indicator> all = IndicatorCatalogue.standard().all();
        return IntStream.range(0, all.size())
                .mapToObj(i -> "%s年上半年，%s增长%d.%d%%，增速比上年同期提高0.%d个百分点。%n"
                        .formatted(year, all.get(i).zh(), i % 9 + 1, i % 10, i % 9 + 1))
                .collect(Collectors.joining("", year + "年上半年全区经济运行情况\n", ""));
    }

    @Test
    void aLongComparisonLosesNoRow() {
        try (Page page = opened()) {
            int told = (int) page.evaluate(TOLD);
            page.evaluate("hengjianWhole()");

            assertThat(told).isGreaterThan(100);
            assertThat(page.locator(ROWS).count()).isEqualTo(told);
            assertThat(page.locator("hj-apex-chart[data-drawn]").count()).isEqualTo(12);
            assertThat(page.locator(ROWS + " .hj-figure").count()).isEqualTo(2 * told);
        }
    }

    @Test
    void whatIsPrintedBeforeAllIsThereWaitsForIt() {
        try (Page page = opened()) {
            page.keyboard().press("Control+p");
            page.evaluate("hengjianWhole()");
            page.waitForFunction("() => window.printedRows > 0");
            assertThat(page.evaluate("[printedRows, printedCharts]"))
                    .isEqualTo(List.of(page.locator(ROWS).count(), 12));
        }
        try (Page page = opened()) {
            page.locator("button:text-is('打印')").click();
            page.waitForFunction("() => window.printedRows > 0");
            assertThat(page.evaluate("[printedRows, printedCharts]")).isEqualTo(List.of((int) page.evaluate(TOLD), 12));
        }
    }

    @Test
    void whatIsCopiedBeforeAllIsThereWaitsForIt() {
        try (Page page = opened()) {
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.getByText("复制表格").click();
            page.getByText("已复制").waitFor();
            String cells = (String) page.evaluate("navigator.clipboard.readText()");

            assertThat(cells.lines().filter(line -> line.matches("[^\\t]+\\t[0-9.]+[ \\t].*")))
                    .hasSize((int) page.evaluate(TOLD));
        }
    }

    @Test
    void isPrintedInInkOnWhiteWhateverTheTheme() throws IOException {
        try (Page page = opened()) {
            page.evaluate("hengjianTheme()");
            page.evaluate("hengjianWhole()");
            assertThat(page.locator("html").getAttribute("theme")).isEqualTo("dark");
            byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            try (PDDocument document = Loader.loadPDF(paper)) {
                BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, 30);
                assertThat(new Color(first.getRGB(2, 2))).isEqualTo(Color.WHITE);
                String text = new PDFTextStripper().getText(document);
                assertThat(IndicatorCatalogue.standard().all())
                        .allSatisfy(indicator -> assertThat(text).contains(indicator.zh()));
            }
            String words =
                    "getComputedStyle(document.querySelector('hj-apex-chart .hj-marks text, hj-apex-chart svg text')).fill";
            Object onScreen = page.evaluate(words);
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.evaluate(words)).isIn("rgb(0, 0, 0)", "rgb(51, 51, 51)", "rgb(85, 85, 85)");
            page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(page.evaluate(words)).isEqualTo(onScreen);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate("""
                    [...document.querySelectorAll('hj-apex-chart')].filter(chart =>
                        [...chart.querySelectorAll('svg[viewBox]')].some(drawing =>
                            drawing.getBoundingClientRect().right <= chart.getBoundingClientRect().right + 1)).length""")).isEqualTo(12);
        }
    }

    /** As soon as the first rows are there; printing is only noted. */
    private static Page opened() {
        Page page = chromium.page();
        page.addInitScript("""
                window.print = () => {
                    window.printedRows = document.querySelectorAll('%s').length;
                    window.printedCharts = document.querySelectorAll('hj-apex-chart[data-drawn]').length;
                };""".formatted(ROWS));
        page.navigate(app.url() + "compare?zone=甲高新区&periods=2021-S1~2022-S1");
        page.waitForSelector(ROWS);
        return page;
    }
}
