package hengjian.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.document.Masthead;
import hengjian.ingest.Imports;
import hengjian.ingest.Ingest;
import hengjian.ingest.Proposal;
import hengjian.ingest.file.FileOutcome;
import hengjian.ingest.file.FileReader;
import hengjian.ingest.file.Limits;
import hengjian.store.Documents;
import hengjian.store.Facts;
import hengjian.store.Withdrawals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
@WithMockUser(roles = "CURATOR")
class DeskTest {

    private static final String TEXT = """
            湘南高新区经济稳中有进
            发布时间：2022-08-05  来源：衡阳晚报
            上半年，衡阳高新区GDP增长6.9%，居全市第一。""";

    @Autowired
    private Ingest ingest;

    @Autowired
    private Imports imports;

    @Autowired
    private Documents documents;

    @Autowired
    private Facts facts;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Desks desks;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(ingest, imports, documents, withdrawals);
    }

    @Test
    void proposesWhatTheTextSaysOfItself() {
        take("a.txt", TEXT);

        assertThat(desk.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.about()).isEqualTo(new Proposal("湘南高新区经济稳中有进", "衡阳晚报", LocalDate.of(2022, 8, 5), "湘南高新区"));
            assertThat(draft.extraction().facts()).isNotEmpty();
            assertThat(draft.ready()).isTrue();
        });
    }

    @Test
    void keepsNothingBeforeItIsAccepted() {
        take("a.txt", TEXT);
        Draft draft = desk.drafts().getFirst();
        assertThat(documents.holds(draft.id())).isFalse();

        desk.accept(draft);

        assertThat(facts.of(draft.id())).hasSameSizeAs(draft.extraction().facts());
        assertThat(desk.drafts()).isEmpty();
        assertThat(desk.report()).extracting(Entry::kind).containsExactly(Entry.Kind.ACCEPTED);
    }

    @Test
    void readsAnewWhereTheDayIsCorrected() {
        take("a.txt", TEXT);
        Draft draft = desk.drafts().getFirst();

        Draft changed = desk.change(
                draft,
                new Proposal(
                        draft.about().title(),
                        "",
                        LocalDate.of(2021, 8, 5),
                        draft.about().region()));

        assertThat(changed.extraction().facts())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.period().code()).startsWith("2021"));
    }

    @Test
    void waitsForADayThatNobodyGave() {
        take("报告.txt", "衡阳高新区的报告\n上半年GDP增长6.9%。");
        Draft draft = desk.drafts().getFirst();

        desk.accept(draft);

        assertThat(draft.ready()).isFalse();
        assertThat(documents.holds(draft.id())).isFalse();
        assertThat(desk.drafts()).hasSize(1);
    }

    @Test
    void wantsToLookAtWhatWasPasted() {
        take("a.txt", TEXT);
        FileReader reader = new FileReader(Limits.STANDARD);
        byte[] pasted = "株洲高新区经济向好\n2022-08-05\n上半年GDP增长6.9%。".getBytes(StandardCharsets.UTF_8);
        reader.readAll(Intake.PASTED, pasted, desk::takePasted);

        assertThat(desk.wanted()).map(draft -> draft.about().title()).contains("株洲高新区经济向好");
        assertThat(desk.wanted()).isEmpty();

        reader.readAll(Intake.PASTED, TEXT.getBytes(StandardCharsets.UTF_8), desk::takePasted);
        assertThat(desk.wanted()).map(draft -> draft.about().title()).contains("湘南高新区经济稳中有进");
    }

    @Test
    void givesARegionToAllTextsWithoutOne() {
        take("a.txt", "上半年经济稳中有进\n2022-08-05\n上半年GDP增长6.9%。");
        take("b.txt", "下半年经济稳中有进\n全年GDP增长7.9%。");
        take("c.txt", TEXT);
        assertThat(desk.drafts().get(1).missing()).containsExactly("imports.lacks.day", "imports.lacks.region");
        assertThat(desk.withoutRegion()).isEqualTo(2);

        desk.fillRegion("衡阳高新区");

        assertThat(desk.drafts())
                .extracting(draft -> draft.about().region())
                .containsExactly("衡阳高新区", "衡阳高新区", "湘南高新区");
        assertThat(desk.drafts().getFirst().extraction().document().region()).isEqualTo("衡阳高新区");
    }

    @Test
    void recognisesATextThatWaitsOrIsHeld() {
        take("a.txt", TEXT);
        take("b.txt", TEXT);
        desk.accept(desk.drafts().getFirst());
        take("c.txt", TEXT);

        assertThat(desk.drafts()).isEmpty();
        assertThat(desk.report())
                .extracting(entry -> entry.kind() + " " + entry.name())
                .containsExactly("HELD c.txt", "ACCEPTED 湘南高新区经济稳中有进", "HELD b.txt");
    }

    @Test
    void offersToRestoreAWithdrawnTextThatComesAgain() {
        take("a.txt", TEXT);
        Draft draft = desk.drafts().getFirst();
        desk.accept(draft);
        withdrawals.withdraw(draft.id(), "来源不可靠");

        take("b.txt", TEXT);
        Entry told = desk.report().getFirst();
        assertThat(told.kind()).isEqualTo(Entry.Kind.WITHDRAWN);
        assertThat(told.why().get()).contains("来源不可靠");
        assertThat(desk.drafts()).isEmpty();

        desk.restore(told);
        assertThat(facts.of(draft.id())).hasSameSizeAs(draft.extraction().facts());
        assertThat(desk.report().getFirst().kind()).isEqualTo(Entry.Kind.RESTORED);
    }

    @Test
    void keepsADeskForEachAccountForADay() {
        Instant now = Instant.parse("2026-11-27T09:00:00Z");
        Desk mine = desks.of("王审核", now);

        assertThat(desks.of("王审核", now.plusSeconds(3 * 3600))).isSameAs(mine);
        assertThat(desks.of("李审核", now)).isNotSameAs(mine);
        assertThat(desks.of("王审核", now.plusSeconds(28 * 3600))).isNotSameAs(mine);
    }

    @Test
    void saysWhyAFileIsRefused() {
        new FileReader(Limits.STANDARD).readAll("a.exe", new byte[] {1}, desk::take);

        assertThat(desk.report())
                .singleElement()
                .satisfies(entry -> assertThat(entry.why().get()).contains("不认识这种文件"));
    }

    @Test
    void takesTheFilesNameOrFirstWordsForATitle() {
        assertThat(Proposal.of("高新区年报.docx", "GDP增长6.9%。", new Masthead(null, null, null), desk.regions())
                        .title())
                .isEqualTo("高新区年报");
        assertThat(Proposal.of("1.docx", "GDP增长6.9%。投资", new Masthead(null, null, null), desk.regions())
                        .title())
                .isEqualTo("GDP增长6.9%");
    }

    private void take(String name, String text) {
        new FileReader(Limits.STANDARD)
                .readAll(name, text.getBytes(StandardCharsets.UTF_8), (FileOutcome outcome) -> desk.take(outcome));
    }
}
