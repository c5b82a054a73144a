package hengjian.export;

import hengjian.fact.Status;
import java.io.IOException;

/** Sheet 说明: what the workbook holds and how its signs are to be read. */
final class NotesSheet {

    private final Sheet sheet;
    private final Words words;
    private int row;

    NotesSheet(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void begin(Book book, Edition edition) {
        sheet.widths(22, 100);
        sheet.title(book.title());
        row = 2;
        line(words.of("筛选", "Filters"), book.filters());
        String asOf = book.asOf();
        line(words.of("数据截至", "As of"), asOf == null ? words.of("导出时", "the day of export") : asOf);
        sheet.text(row, 0, words.of("导出日期", "Exported"));
        sheet.date(row++, 1, edition.day());
        String address = edition.absolute(book.address());
        sheet.text(row, 0, words.of("链接", "Address"));
        sheet.addressLinked(row++, 1, address);
        line(words.of("引用", "Cite as"), citation(book, edition, address));
        section(words.of("目录", "Contents"));
    }

    /** One line of the contents. */
    void holds(String name, String what) {
        sheet.linkToRow(row, 0, name, 0, "");
        sheet.text(row, 0, name);
        sheet.wrapped(row++, 1, what);
    }

    void remark(String remark) {
        sheet.wrapped(row++, 1, remark);
    }

    void end() throws IOException {
        marks();
        names();
        statuses();
        periods();
        sheet.finish();
    }

    private String citation(Book book, Edition edition, String address) {
        return words.of("衡鉴：", "Hengjian: ")
                + book.title()
                + words.of("，", ", ")
                + book.filters()
                + words.of("，", ", ")
                + edition.day()
                + words.of("，", ", ")
                + address;
    }

    private void marks() {
        section(words.of("符号", "Marks"));
        line("＞ ≥", words.of("原文说“超”“突破”“以上”：实际数大于（不小于）所示数", "the true figure is above (at least) the one shown"));
        line("＜ ≤", words.of("原文说“不足”“以内”：实际数小于（不大于）所示数", "the true figure is below (at most) the one shown"));
        line("≈", words.of("原文说“约”“近”“左右”：所示数为约数", "the source gives an approximate figure"));
        line(
                words.of("“≈”并附批注", "≈ with a note"),
                words.of("推算：由原文的数算出，批注中有公式", "derived from stated figures; the note has the formula"));
        line(
                words.of("空格、—", "empty, —"),
                words.of(
                        "没有数字（批注说明原因），或含界限的数不参与计算；不等于零",
                        "no figure (the note says why), or bounds that are not computed with; never zero"));
        line(
                words.of("图", "Charts"),
                words.of(
                        "随表中数字变化；含界限的数按所示数画出，请对照“界”列",
                        "follow the cells; a bound is drawn at the figure shown, see its column"));
        line(
                words.of("小数位", "Decimals"),
                words.of("与原文一致；金额以亿、万显示", "as stated in the source; large sums are shown in bn (10^9) or m (10^6)"));
    }

    private void names() {
        if (!words.chinese()) {
            line(
                    "Names in Chinese",
                    "subjects, titles and quotes stay as the sources write them, parts and cohorts of ranks where no English name is known");
        }
    }

    private void statuses() {
        section(words.of("状态", "Status"));
        line(words.status(Status.ACTUAL), words.of("已经实现的数", "it came about"));
        line(words.status(Status.PLAN), words.of("计划数，如计划投资", "it is planned, such as an investment"));
        line(words.status(Status.TARGET), words.of("目标数", "it is aimed at"));
        line(words.status(Status.ESTIMATE), words.of("预计、估计数", "it is expected or estimated"));
    }

    private void periods() {
        section(words.of("时期", "Periods"));
        line("2022-S1", words.of("2022年上半年（S2为下半年）", "first half of 2022"));
        line("2022-Q2", words.of("2022年第二季度", "second quarter of 2022"));
        line("2022-01/2022-07", words.of("2022年1—7月累计", "January to July 2022"));
        line("2022-YTD", words.of("2022年年初以来，截止日原文未说", "2022 so far; the source does not say up to when"));
    }

    private void section(String heading) {
        sheet.heading(++row, heading);
        row++;
    }

    private void line(String name, String text) {
        sheet.text(row, 0, name);
        sheet.wrapped(row++, 1, text);
    }
}
