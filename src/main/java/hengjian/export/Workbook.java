package hengjian.export;

import hengjian.indicator.IndicatorCatalogue;
import hengjian.store.StoredFact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Excel workbook: 说明 says what it holds, then tables with their charts or facts one a row, at last 来源, where every
 * figure leads to the sentence it was read from, and the sentence back to the figure and to its page.
 *
 * <p>A view says what it shows and leaves the rest to {@code ui.shell.ExcelLink}:
 *
 * <pre>{@code
 * Table table = Table.of("增速", "衡阳高新区 主要指标增速", Column.words("指标"), Column.figures("2021年上半年", "%"),
 *                 Column.figures("2022年上半年", "%"), Column.figures("增减", "个百分点"))
 *         .row(Entry.words("地区生产总值"), Entry.of(earlier), Entry.of(later), Entry.minus(2, 1))
 *         .charted(Chart.Kind.BARS, "%", 1, 2);
 * excel.offer(Book.of("对比", "主体：衡阳高新区", "compare?zone=衡阳高新区", table));
 * }</pre>
 *
 * Tables of a screen's size are written by POI, which can draw; lists of facts of any length are streamed.
 */
public final class Workbook {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Up to here facts and tables with charts come in one workbook held whole; above, facts alone are streamed. */
    public static final int MOST_HELD = 5_000;

    private static final int ROWS_A_SHEET = 500_000;

    private final Book book;
    private final Edition edition;
    private final Words words;
    private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
    private final SheetNames names = new SheetNames();

    private Workbook(Book book, Edition edition) {
        this.book = book;
        this.edition = edition;
        words = new Words(edition.locale());
    }

    /** Writes the book's tables; leaves the stream open. */
    public static void write(OutputStream out, Book book, Edition edition) throws IOException {
        new Workbook(book, edition).held(out, List.of());
    }

    /**
     * Writes facts one a row, and the book's tables when the facts are no more than {@link #MOST_HELD}; leaves the stream
     * open.
     *
     * @throws IOException when the stream fails or the progress gives up
     */
    public static void write(OutputStream out, Book book, FactList facts, Edition edition, Progress progress)
            throws IOException {
        Workbook workbook = new Workbook(book, edition);
        if (facts.count() <= MOST_HELD && !book.tables().isEmpty()) {
            workbook.held(out, facts.facts());
        } else {
            workbook.streamed(out, facts, progress);
        }
    }

    private void held(OutputStream out, Iterable<StoredFact> facts) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            NotesSheet notes = notes(new DrawnSheet(workbook, notesName(), styles));
            List<Table> tables = book.tables();
            List<String> tableNames =
                    tables.stream().map(table -> names.unique(table.name())).toList();
            boolean listed = facts.iterator().hasNext();
            String data = listed ? names.unique(words.of("数据", "Data")) : "";
            Sources sources = new Sources(names.unique(words.of("来源", "Sources")));
            facts.forEach(fact ->
                    sources.of(fact, data, Sheet.HEADINGS + 1 + sources.all().size()));
            int facts0 = sources.all().size();
            for (int table = 0; table < tables.size(); table++) {
                DrawnSheet sheet = new DrawnSheet(workbook, tableNames.get(table), styles);
                new TableSheet(tables.get(table), tableNames.get(table), sheet, words, sources).write();
                notes.holds(tableNames.get(table), tables.get(table).title());
            }
            if (listed) {
                notes.holds(data, words.of("逐条事实", "facts, one a row"));
                data(new DrawnSheet(workbook, data, styles), sources, facts0);
            }
            sources(new DrawnSheet(workbook, sources.sheet(), styles), sources);
            notes.holds(sources.sheet(), words.of("原句与文献", "sentences and documents"));
            notes.end();
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.write(out);
        }
    }

    private void data(Sheet sheet, Sources sources, int facts) throws IOException {
        DataSheet data = new DataSheet(sheet, words, catalogue, sources.sheet());
        data.begin(book.title());
        List<Sources.Source> listed = new ArrayList<>(sources.all()).subList(0, facts);
        for (Sources.Source source : listed) {
            data.row(source.row(), source.number(), source.fact().fact());
        }
        data.end(Sheet.HEADINGS + facts);
    }

    private void sources(Sheet sheet, Sources sources) throws IOException {
        SourceSheet page = new SourceSheet(sheet, words, edition);
        page.begin(book.title());
        for (Sources.Source source : sources.all()) {
            page.row(source.sourceRow(), source);
        }
        page.end(Sheet.HEADINGS + sources.all().size());
    }

    private void streamed(OutputStream out, FactList facts, Progress progress) throws IOException {
        int parts = Math.max(1, Math.ceilDiv(facts.count(), ROWS_A_SHEET));
        try (StreamedBook workbook = new StreamedBook(out)) {
            NotesSheet notes = notes(workbook.sheet(notesName(), 1));
            List<String> data = parts(parts, words.of("数据", "Data"));
            List<String> sources = parts(parts, words.of("来源", "Sources"));
            data.forEach(name -> notes.holds(name, words.of("逐条事实", "facts, one a row")));
            sources.forEach(name -> notes.holds(name, words.of("原句与文献", "sentences and documents")));
            if (!book.tables().isEmpty()) {
                notes.remark(words.of(
                        "事实超过" + MOST_HELD + "条，不附对比表和图；请缩小筛选。",
                        "more than " + MOST_HELD + " facts: no tables and charts; narrow the filters"));
            }
            notes.end();
            Rows rows = new Rows(facts, progress);
            for (int part = 0; part < parts; part++) {
                Sheet listed = workbook.sheet(data.get(part), 2 + part);
                Sheet told = workbook.aside(sources.get(part), 2 + parts + part);
                rows.write(
                        new DataSheet(listed, words, catalogue, sources.get(part)),
                        new SourceSheet(told, words, edition),
                        data.get(part));
            }
            workbook.finish();
        }
    }

    /** Facts on their way to the sheets of facts and of sources, read once for both. */
    private final class Rows {

        private final Iterator<StoredFact> facts;
        private final int count;
        private final Progress progress;
        private int number;

        Rows(FactList list, Progress progress) {
            facts = list.facts().iterator();
            count = list.count();
            this.progress = progress;
        }

        void write(DataSheet data, SourceSheet sources, String dataName) throws IOException {
            data.begin(book.title());
            sources.begin(book.title());
            int row = Sheet.HEADINGS;
            while (facts.hasNext() && row < Sheet.HEADINGS + ROWS_A_SHEET) {
                StoredFact fact = facts.next();
                row++;
                number++;
                data.row(row, number, fact.fact());
                sources.row(row, new Sources.Source(number, fact, dataName, row));
                progress.reached(number / (double) count);
            }
            data.end(row);
            sources.end(row);
        }
    }

    private List<String> parts(int parts, String name) {
        List<String> all = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            all.add(names.unique(name));
        }
        return all;
    }

    private String notesName() {
        return names.unique(words.of("说明", "Notes"));
    }

    private NotesSheet notes(Sheet sheet) {
        NotesSheet notes = new NotesSheet(sheet, words);
        notes.begin(book, edition);
        return notes;
    }
}
