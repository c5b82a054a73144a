package hengjian.export;

import hengjian.fact.Evidence;
import hengjian.store.StoredDocument;
import java.io.IOException;

/** Sheet 来源: for every row of 数据 the sentence and the document it was read from. */
final class SourceSheet {

    private static final String[] ZH = {"来源号", "原句", "文章标题", "发布机构", "发布日期", "正文SHA-256", "链接"};
    private static final String[] EN = {
        "Source no.", "Sentence", "Document", "Publisher", "Published", "SHA-256 of the text", "Link"
    };

    private final Sheet sheet;
    private final Words words;

    SourceSheet(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** The trace of the rows written. */
    long write(String title, Iterable<Row> rows) throws IOException {
        sheet.widths(9, 80, 40, 20, 13, 68, 40);
        sheet.title(title);
        sheet.headings(words.chinese() ? ZH : EN);
        long trace = 0;
        int row = Sheet.HEADINGS;
        for (Row each : rows) {
            row++;
            source(row, each);
            trace = Workbook.trace(trace, each);
            sheet.rowDone(row);
        }
        sheet.filter(row, ZH.length);
        sheet.finish();
        return trace;
    }

    private void source(int row, Row source) {
        Evidence evidence = source.fact().fact().evidence();
        StoredDocument document = source.fact().document();
        int number = row - Sheet.HEADINGS;
        sheet.count(row, 0, number);
        sheet.wrapped(row, 1, evidence.sentence());
        sheet.text(row, 2, document.title());
        sheet.text(row, 3, document.publisher());
        sheet.date(row, 4, document.published());
        sheet.text(row, 5, document.id());
        if (number <= Sheet.MOST_LINKS) {
            sheet.linkToAddress(row, 6, source.permalink());
        }
        sheet.text(row, 6, source.permalink());
    }
}
