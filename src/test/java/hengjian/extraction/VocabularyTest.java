package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the user's own extends the standard tables. */
class VocabularyTest {

    @TempDir
    Path folder;

    @Test
    void addsAnAlias() throws IOException {
        write("aliases.tsv", "code\talias\tbreakdown", "TAX\t园区税金\t");
        assertEquals("TAX", read("园区税金3亿元").getFirst().indicator());
    }

    @Test
    void overridesAStandardAlias() throws IOException {
        assertEquals(
                "GDP",
                Extractor.standard().read(text("地区生产总值3亿元")).facts().getFirst().indicator());
        write("aliases.tsv", "code\talias\tbreakdown", "TAX\t地区生产总值\t");
        assertEquals("TAX", read("地区生产总值3亿元").getFirst().indicator());
    }

    @Test
    void addsAUnitInAFileSavedByExcel() throws IOException {
        write("units.tsv", "\uFEFFword\tunit\tfactor\r", "锭\tcount\t1\r");
        assertEquals("count", read("企业完成3锭").getFirst().quantity().unit().code());
    }

    @Test
    void namesFileLineColumnAndWhatIsAllowedWhereARowIsBroken() throws IOException {
        String header = "code\talias\tbreakdown";
        assertBroken(
                "aliases.tsv:3: column code: cannot read “GDQ”: no such indicator; indicators.tsv has the codes",
                "aliases.tsv",
                header,
                "# 备注",
                "GDQ\t区内总值\t");
        assertBroken("aliases.tsv:3: column alias: twice: 区内总值", "aliases.tsv", header, "GDP\t区内总值\t", "TAX\t区内总值\t");
        assertBroken(
                "aliases.tsv:2: 3 cells expected, found 2; the columns, parted by tabs, are code, alias, breakdown",
                "aliases.tsv",
                header,
                "GDP\t区内总值");
        assertBroken("aliases.tsv:1: the columns, parted by tabs, must be", "aliases.tsv", "alias\tcode", "区内总值\tGDP");
        assertBroken(
                "words.tsv:2: column does: cannot read “rises”: write one of neutral, whole, rise",
                "words.tsv",
                "word\tdoes",
                "窜升\trises");
        assertBroken(
                "units.tsv:2: column unit: cannot read “yuan”: write one of CNY, USD",
                "units.tsv",
                "word\tunit\tfactor",
                "锭\tyuan\t1");
        assertBroken(
                "units.tsv:2: column factor: cannot read “一”: write a number",
                "units.tsv",
                "word\tunit\tfactor",
                "锭\tcount\t一");
        assertBroken(
                "hedges.tsv:2: column side: cannot read “left”: write one of before, after",
                "hedges.tsv",
                "word\tside\tbound",
                "冲过\tleft\tmore_than");
        assertBroken(
                "hedges.tsv:2: column bound: cannot read “more”: write one of exact, about",
                "hedges.tsv",
                "word\tside\tbound",
                "冲过\tbefore\tmore");
        assertBroken(
                "heads.tsv:2: column code: cannot read “GDQ”: no such indicator",
                "heads.tsv",
                "head\tpart\tafter\tcode",
                "产值\t*\t*\tGDQ");
        assertBroken(
                "roles.tsv:2: column role: cannot read “zones”: write one of area, zone",
                "roles.tsv",
                "role\twords",
                "zones\t片区");
        assertBroken("roles.tsv:2: column words: twice: 片区", "roles.tsv", "role\twords", "zone\t片区 片区");
        assertBroken(
                "aliases.tsv:2: column breakdown: has 2 breakdowns for 3 codes",
                "aliases.tsv",
                header,
                "FAI|FAI|FAI\t三业投资\t第一产业|第二产业");
        assertBroken("aliases.tsv:2: column alias: is empty", "aliases.tsv", header, "TAX\t\t");
        assertBroken("words.tsv:2: column does: is empty", "words.tsv", "word\tdoes", "窜升\t");
    }

    @Test
    void addsAWordForAPeriod() throws IOException {
        write("times.tsv", "word\tsense", "年初至今\tto_date", "旧年\tlast_year");
        assertEquals("2022-YTD", read("年初至今GDP增长6%").getFirst().period().code());
        assertEquals("2021-S1", read("旧年上半年GDP增长6%").getFirst().period().code());
    }

    @Test
    void addsAWordToAList() throws IOException {
        assertEquals(2, read("GDP增长6%，历时3个星期").size());
        write("roles.tsv", "role\twords", "duration\t星期");
        assertEquals(1, read("GDP增长6%，历时3个星期").size());
    }

    @Test
    void refusesATableNobodyWouldRead() throws IOException {
        assertBroken("alias.tsv:1: no table has this name", "alias.tsv", "code\talias\tbreakdown");
    }

    @Test
    void refusesATableInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("words.tsv"), "word\tdoes\n窜升\trise\n".getBytes(Charset.forName("GB18030")));
        assertTrue(assertThrows(BrokenVocabulary.class, () -> Extractor.with(folder))
                .getMessage()
                .endsWith("words.tsv:1: this is not UTF-8 text"));
    }

    private void assertBroken(String message, String file, String... lines) throws IOException {
        write(file, lines);
        String said = assertThrows(BrokenVocabulary.class, () -> Extractor.with(folder))
                .getMessage();
        assertTrue(said.contains(message), said);
        Files.delete(folder.resolve(file));
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private List<Fact> read(String words) {
        return Extractor.with(folder).read(text(words)).facts();
    }

    private static SourceDocument text(String words) {
        return new SourceDocument("text", "", "", LocalDate.of(2022, 8, 5), "衡阳高新区", words);
    }
}
