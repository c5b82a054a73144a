package hengjian.export;

import hengjian.fact.Evidence;
import hengjian.store.StoredDocument;
import java.io.IOException;

/** Sheet 来源: for every figure the sentence and the document it was read from. */
final class SourceSheet {

    private static final String[] ZH = {"来源号", "引文", "原句", "文章标题", "发布机构", "发布日期", "规则", "正文SHA-256", "链接"};
    private static final String[] EN = {
        "Source no.", "Quote", "Sentence", "Document", "Publisher", "Published", "Rule", "SHA-256 of the text", "Link"
    };

    private final Sheet sheet;
    private final Words words;
    private final Edition edition;

    SourceSheet(Sheet sheet, Words words, Edition edition) {
        this.sheet = sheet;
        this.words = words;
        this.edition = edition;
    }

    void begin(String title) {
        sheet.widths(8, 14, 66, 30, 16, 12, 14, 36, 48);
        sheet.title(title);
        sheet.headings(words.chinese() ? ZH : EN);
    }

    void row(int row, Sources.Source source) throws IOException {
        Evidence evidence = source.fact().fact().evidence();
        StoredDocument document = source.fact().document();
        sheet.countLinked(row, 0, source.number(), source.sheet(), source.row());
        sheet.text(row, 1, evidence.quote());
        sheet.wrapped(row, 2, evidence.sentence());
        sheet.wrapped(row, 3, document.title());
        sheet.wrapped(row, 4, document.publisher());
        sheet.date(row, 5, document.published());
        sheet.text(row, 6, source.fact().fact().rule());
        sheet.wrapped(row, 7, document.id());
        sheet.addressLinked(row, 8, Permalink.of(edition.root(), source.fact()));
        sheet.rowDone(row);
    }

    void end(int lastRow) throws IOException {
        sheet.filter(lastRow, ZH.length);
        sheet.finish();
    }
}
