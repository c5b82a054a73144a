package hengjian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengjian.analysis.Cell;
import hengjian.analysis.CellKey;
import hengjian.analysis.Statement;
import hengjian.analysis.coverage.Coverage;
import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** What the store keeps to, whichever the database. */
@SpringBootTest
@WithMockUser(username = "李", roles = "CURATOR")
abstract class StoreContract {

    private static final LocalDate JULY = LocalDate.of(2022, 7, 20);
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 5);

    @Autowired
    private Documents documents;

    @Autowired
    private Facts facts;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Rereading rereading;

    @Autowired
    private Questions questions;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Choices choices;

    @Autowired
    private Coverages coverages;

    @Autowired
    private ReviewQueue reviews;

    @Autowired
    private FactPages pages;

    @Autowired
    private ZoneChecks checks;

    @Test
    void findsAPageFarDownByTheCountsOfDocuments() {
        keep("远一", AUGUST, "6.9%", "11.5%");
        corrections.reject(only(keep("远二", AUGUST, "6.9%")).id(), "不是事实");
        keep("远三", JULY, "6.9%");
        StoredFact wrong = only(keep("远四", JULY, "6.9%"));
        corrections.correct(wrong.id(), Samples.valued(wrong.fact(), "6.6"), "更正");
        int all = facts.count(FactFilter.none());

        for (boolean descending : new boolean[] {true, false}) {
            for (int offset = 0; offset < all; offset++) {
                assertThat(pages.ofDocuments(descending, offset, 3))
                        .containsExactlyElementsOf(
                                facts.find(FactFilter.none(), "published", descending, offset, 3).stream()
                                        .map(StoredFact::id)
                                        .toList());
            }
        }
    }

    @Test
    void reckonsChecksAnewBeforeAnybodyAsks() {
        Fact read = only(keep("先算", AUGUST, "6.9%")).fact();
        String zone = read.subject();
        checks.keepUp(() -> true);
        int before = checks.of(zone).size();

        facts.add(List.of(Samples.valued(read, "7.9")));
        checks.keepUp(() -> true);

        assertThat(checks.of(zone)).hasSizeGreaterThan(before).isSameAs(checks.of(zone));
    }

    @Test
    void weighsFiguresWithoutTheirWordsAndReadsThoseShown() {
        StoredFact read = only(keep("轮廓", AUGUST, "6.9%"));
        FactFilter filter = FactFilter.none()
                .zones(List.of(read.fact().subject()))
                .indicators(List.of("GDP", "FAI"))
                .periods(List.of("2022-S1", "2021-S1"));

        Statement outline = facts.outlines(filter).stream()
                .filter(one -> one.id() == read.id())
                .findFirst()
                .orElseThrow();

        assertThat(CellKey.of(outline.fact())).isEqualTo(CellKey.of(read.fact()));
        assertThat(outline.fact().quantity()).isEqualTo(read.fact().quantity());
        assertThat(outline.fact().evidence().sentence()).isEmpty();
        assertThat(facts.read(List.of(outline.id()), AsOf.NOW)).containsEntry(read.id(), read);
        choices.prefer(read.id(), "以此为准");
        assertThat(facts.outlines(filter))
                .filteredOn(one -> one.id() == read.id())
                .allMatch(Statement::chosen);
    }

    @Test
    void keepsBothVersionsOfACorrectedFact() {
        SourceDocument text = keep("更正", AUGUST, "6.9%");
        StoredFact read = only(text);
        Instant before = read.version().recordedAt();

        StoredFact corrected = corrections.correct(read.id(), Samples.valued(read.fact(), "6.8"), "原文有误");

        assertThat(only(text)).isEqualTo(corrected);
        assertThat(corrected.reviewed()).isTrue();
        assertThat(value(corrected)).isEqualTo("6.8");
        assertThat(facts.of(text.id(), new AsOf(null, before)).getFirst().fact())
                .isEqualTo(read.fact());
        assertThat(corrections.of(read.version().history())).singleElement().satisfies(step -> assertThat(
                        List.of(step.actor(), step.reason(), step.kind()))
                .containsExactly("李", "原文有误", Correction.Kind.CORRECT));
    }

    @Test
    void countsFromMemoryWhatTheTableHolds() {
        SourceDocument text = keep("计数", AUGUST, "6.9%");
        String zone = only(text).fact().subject();
        FactFilter all = FactFilter.none().zones(List.of(zone));
        assertThat(facts.count(FactFilter.of(zone, "2022-S1"))).isEqualTo(1);
        assertThat(facts.count(FactFilter.of(zone, "2021-S1"))).isZero();
        assertThat(facts.count(all)).isEqualTo(1);

        corrections.reject(only(text).id(), "错");

        assertThat(facts.count(FactFilter.of(zone, "2022-S1"))).isZero();
        assertThat(facts.count(all)).isZero();
    }

    @Test
    void findsTheSamePageWhateverIndexItComesFrom() {
        SourceDocument later = keep("页序", AUGUST, "6.9%");
        String zone = only(later).fact().subject();
        FactFilter all = FactFilter.none().zones(List.of(zone));

        for (boolean descending : List.of(true, false)) {
            assertThat(facts.find(all, "published", descending, 0, 10))
                    .containsExactlyElementsOf(
                            facts.stream(all, "published", descending).toList());
        }
        assertThat(facts.of(List.of(later.id()), zone, AsOf.NOW)).containsExactly(only(later));
    }

    @Test
    void findsWordsWhereverTheyStandAndNoOthers() {
        SourceDocument text = keep("寻字", AUGUST, "6.9%");
        StoredFact read = only(text);
        String zone = read.fact().subject();
        String sentence = read.fact().evidence().sentence();
        FactFilter here = FactFilter.none().zones(List.of(zone));

        for (int from = 0; from < sentence.length(); from++) {
            String words = sentence.substring(from, Math.min(sentence.length(), from + 3));
            if (!words.isBlank()) {
                assertThat(facts.find(here.text(words), "published", true, 0, 10))
                        .as(words)
                        .containsExactly(read);
                assertThat(facts.count(here.text(words), 1000)).isEqualTo(1);
            }
        }
        assertThat(facts.find(FactFilter.none().text(zone), "value", false, 0, 10))
                .contains(read);
        assertThat(facts.find(here.text("这些字哪里都没有"), "published", true, 0, 10)).isEmpty();
        StoredFact corrected = corrections.correct(read.id(), Samples.subject(read.fact(), "寻字别处"), "主体读错");
        assertThat(facts.find(FactFilter.none().text("寻字别处"), "published", true, 0, 10))
                .extracting(StoredFact::id)
                .containsExactly(corrected.id());
    }

    @Test
    void tellsWhatWasCoveredAndReviewedOnADay() {
        SourceDocument text = keep("时点", AUGUST, "6.9%");
        StoredFact read = only(text);
        Instant before = read.version().recordedAt();
        corrections.correct(read.id(), Samples.subject(read.fact(), "时点别处"), "主体读错");
        String zone = read.fact().subject();

        assertThat(coverages.ofZone(zone, AsOf.NOW)).isEmpty();
        assertThat(coverages.ofZone(zone, new AsOf(null, before)))
                .containsExactly(new Coverage.Count("GDP", "2022-S1", 1));
        assertThat(coverages.ofPeriod("2022-S1", List.of(zone), new AsOf(JULY, before)))
                .isEmpty();
        assertThat(reviewed(text, AsOf.NOW)).containsExactly(1);
        assertThat(reviewed(text, new AsOf(null, before))).containsExactly(0);
        assertThat(reviewed(text, new AsOf(JULY, null))).isEmpty();
    }

    private List<Integer> reviewed(SourceDocument text, AsOf asOf) {
        return reviews.progress(asOf).stream()
                .filter(one -> one.document().id().equals(text.id()))
                .map(ReviewQueue.Progress::reviewed)
                .toList();
    }

    @Test
    void findsADocumentHoweverLittleOfItIsLeft() {
        SourceDocument text = keep("找得到", AUGUST, "6.9%");
        keep("另一篇", AUGUST, "6.9%");
        corrections.confirm(only(text).id());
        String title = text.title();

        assertThat(reviews.progress("", text.id(), 1)).singleElement().satisfies(one -> assertThat(
                        one.document().id() + one.reviewed())
                .isEqualTo(text.id() + 1));
        assertThat(reviews.progress(title, null, 1000))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.document().title()).contains(title));
        assertThat(reviews.progress("没有这样的标题", null, 1000)).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoCuratorsAndLosesNothing() {
        SourceDocument text = keep("两人", AUGUST, "6.9%");
        StoredFact seenByBoth = only(text);
        StoredFact first = corrections.correct(seenByBoth.id(), Samples.valued(seenByBoth.fact(), "6.8"), "甲");

        assertThatThrownBy(() -> corrections.correct(seenByBoth.id(), Samples.valued(seenByBoth.fact(), "6.7"), "乙"))
                .isInstanceOfSatisfying(
                        Overtaken.class, told -> assertThat(told.by().reason()).isEqualTo("甲"));
        assertThatThrownBy(() -> corrections.confirm(seenByBoth.id())).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> corrections.reject(seenByBoth.id(), "乙")).isInstanceOf(Overtaken.class);
        assertThat(only(text)).isEqualTo(first);
    }

    @Test
    void letsExactlyOneOfManyAtOnceThrough() throws Exception {
        SourceDocument text = keep("同时", AUGUST, "6.9%");
        StoredFact seen = only(text);
        int people = 6;
        CyclicBarrier together = new CyclicBarrier(people);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String value = "6." + i;
            tasks.add(DelegatingSecurityContextCallable.create(
                    () -> {
                        together.await();
                        return through(() -> corrections.correct(seen.id(), Samples.valued(seen.fact(), value), value));
                    },
                    null));
        }

        try (ExecutorService pool = Executors.newFixedThreadPool(people)) {
            assertThat(pool.invokeAll(tasks).stream().filter(StoreContract::isTrue))
                    .hasSize(1);
        }

        assertThat(facts.versions(seen.version().history())).hasSize(2);
        assertThat(only(text).fact()).isNotEqualTo(seen.fact());
    }

    @Test
    void rejectsAndRestoresAsNewVersions() {
        SourceDocument text = keep("恢复", AUGUST, "6.9%");
        StoredFact read = only(text);

        corrections.reject(read.id(), "不是增速");
        assertThat(facts.of(text.id())).isEmpty();

        StoredFact restored = corrections.restore(read.id(), 1, "确是增速");
        assertThat(restored.version().number()).isEqualTo(2);
        assertThat(restored.fact()).isEqualTo(read.fact());
        assertThat(corrections.of(read.version().history()))
                .extracting(Correction::kind)
                .containsExactly(Correction.Kind.RESTORE, Correction.Kind.REJECT);
    }

    @Test
    void takesBackTheLastStepOnly() {
        SourceDocument text = keep("撤销", AUGUST, "6.9%");
        StoredFact read = only(text);
        corrections.confirm(read.id());
        Correction confirmed = corrections.of(read.version().history()).getFirst();
        corrections.reject(only(text).id(), "错");
        Correction rejected = corrections.of(read.version().history()).getFirst();

        assertThatThrownBy(() -> corrections.undo(confirmed)).isInstanceOf(Overtaken.class);
        corrections.undo(rejected);

        assertThat(only(text).reviewed()).isTrue();
    }

    @Test
    void asksForAReason() {
        SourceDocument text = keep("理由", AUGUST, "6.9%");
        long id = only(text).id();

        assertThatThrownBy(() -> corrections.reject(id, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(facts.of(text.id())).hasSize(1);
    }

    @Test
    @WithAnonymousUser
    void refusesWhoIsNotLoggedIn() {
        assertThatThrownBy(() -> corrections.confirm(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> corrections.confirmAll("x", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> withdrawals.withdraw("x", "y")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> choices.prefer(1, "y")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsNoCuratorErase() {
        assertThatThrownBy(() -> withdrawals.erase("x", "y")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readingAgainWithTheSameEngineChangesNothing() {
        SourceDocument text = keep("重读", AUGUST, "6.9%", "11.5%");
        List<StoredFact> before = facts.of(text.id());

        Rereading.Changes changes = rereading.take(text.id(), read(text, "6.9%", "11.5%"));

        assertThat(changes.none()).isTrue();
        assertThat(facts.of(text.id())).isEqualTo(before);
    }

    @Test
    void aLaterEngineSupersedesOnlyWhatItReadsDifferently() {
        SourceDocument text = keep("新引擎", AUGUST, "6.9%", "11.5%");
        List<StoredFact> before = facts.of(text.id());
        List<Fact> fresh = List.of(
                before.get(0).fact(), Samples.valued(before.get(1).fact(), "11.6"), Samples.growth(text, "20", "X"));

        Rereading.Changes changes = rereading.take(text.id(), fresh);

        assertThat(changes).isEqualTo(new Rereading.Changes(2, 1, 0));
        assertThat(facts.of(text.id())).hasSize(3).contains(before.get(0)).doesNotContain(before.get(1));
        assertThat(facts.versions(before.get(1).version().history())).hasSize(2);
        assertThat(rereading.take(text.id(), fresh).none()).isTrue();
    }

    @Test
    void aCorrectionSurvivesALaterEngineWhichAsksOnce() {
        SourceDocument text = keep("存续", AUGUST, "6.9%");
        StoredFact read = only(text);
        StoredFact corrected = corrections.correct(read.id(), Samples.valued(read.fact(), "6.8"), "核对年鉴");
        int asked = questions.count();
        List<Fact> fresh = List.of(Samples.valued(read.fact(), "69"));

        assertThat(rereading.take(text.id(), read(text, "6.9%")).none()).isTrue();
        assertThat(rereading.take(text.id(), fresh).asked()).isEqualTo(1);
        assertThat(rereading.take(text.id(), fresh).none()).isTrue();

        assertThat(only(text)).isEqualTo(corrected);
        assertThat(questions.count()).isEqualTo(asked + 1);
        Question question = question(text);
        assertThat(question.latest()).isEqualTo(corrected);
        assertThat(value(question.reading())).isEqualTo("69");
    }

    @Test
    void asksNothingWhereALaterEngineAgreesWithTheCurator() {
        SourceDocument text = keep("一致", AUGUST, "6.9%");
        StoredFact read = only(text);
        StoredFact corrected = corrections.correct(read.id(), Samples.valued(read.fact(), "6.8"), "核对");

        rereading.take(text.id(), List.of(corrected.fact()));

        assertThat(questions.open())
                .noneMatch(one -> one.latest().document().id().equals(text.id()));
        assertThat(only(text)).isEqualTo(corrected);
    }

    @Test
    void whatWasRejectedStaysRejectedAndTheCuratorMayTakeTheNewReading() {
        SourceDocument text = keep("仍不要", AUGUST, "6.9%");
        StoredFact read = only(text);
        corrections.reject(read.id(), "不是事实");

        assertThat(rereading.take(text.id(), read(text, "6.9%")).none()).isTrue();
        rereading.take(text.id(), List.of(Samples.valued(read.fact(), "7")));
        assertThat(facts.of(text.id())).isEmpty();

        Question question = question(text);
        corrections.restore(
                question.reading().id(), question.reading().version().number(), "新读法对");
        assertThat(value(only(text))).isEqualTo("7");
        assertThat(questions.open()).noneMatch(one -> one.id() == question.id());
    }

    @Test
    void asksWhenALaterEngineFindsNoFactWhereAPersonConfirmedOne() {
        SourceDocument text = keep("不见了", AUGUST, "6.9%", "11.5%");
        corrections.confirm(facts.of(text.id()).getFirst().id());

        rereading.take(text.id(), List.of());
        assertThat(rereading.take(text.id(), List.of()).none()).isTrue();

        assertThat(only(text).reviewed()).isTrue();
        assertThat(question(text).reading()).isNull();
        questions.keep(question(text));
        assertThat(questions.open())
                .noneMatch(one -> one.latest().document().id().equals(text.id()));
    }

    @Test
    void followsAQuoteWhoseBoundsALaterEngineMoves() {
        SourceDocument text = keep("边界", AUGUST, "6.9%");
        StoredFact read = only(text);

        rereading.take(
                text.id(),
                List.of(Samples.fact(text, "增长6.9%", "GDP", "6.9", read.fact().period())));

        assertThat(only(text).version().history()).isEqualTo(read.version().history());
    }

    @Test
    void showsTheStateOfAnyDay() {
        SourceDocument july = keep("时点甲", JULY, "6.9%");
        SourceDocument august = keep("时点乙", AUGUST, "11.5%");
        Instant both = only(august).version().recordedAt();
        corrections.reject(only(august).id(), "错");

        assertThat(found(new AsOf(JULY, null), july, august)).containsExactly(july.id());
        assertThat(found(new AsOf(null, both), july, august)).containsExactlyInAnyOrder(july.id(), august.id());
        assertThat(found(AsOf.NOW, july, august)).containsExactly(july.id());
        assertThat(found(new AsOf(null, both.minusSeconds(3600)), july, august)).isEmpty();
        assertThat(facts.zones(new AsOf(JULY, both))).contains(subject(july)).doesNotContain(subject(august));
        assertThat(documents.all(new AsOf(JULY, null)))
                .extracting(StoredDocument::id)
                .contains(july.id())
                .doesNotContain(august.id());
    }

    @Test
    void withdrawsADocumentAndBringsItBack() {
        SourceDocument text = keep("撤回", AUGUST, "6.9%", "11.5%");
        corrections.confirm(facts.of(text.id()).getFirst().id());
        List<Fact> before = plain(text);
        Instant shown = facts.of(text.id()).getFirst().version().recordedAt();

        assertThat(withdrawals.withdraw(text.id(), "来源不明")).isEqualTo(2);
        assertThat(facts.of(text.id())).isEmpty();
        assertThat(documents.all()).extracting(StoredDocument::id).doesNotContain(text.id());
        assertThat(documents.withdrawn()).extracting(StoredDocument::id).contains(text.id());
        assertThat(documents.all(new AsOf(null, shown)))
                .extracting(StoredDocument::id)
                .contains(text.id());
        assertThat(facts.of(text.id(), new AsOf(null, shown))).hasSize(2);

        assertThat(withdrawals.restore(text.id())).isEqualTo(2);
        assertThat(plain(text)).isEqualTo(before);
        assertThat(facts.of(text.id())).extracting(StoredFact::reviewed).containsExactly(true, false);
        assertThat(documents.all()).extracting(StoredDocument::id).contains(text.id());
    }

    @Test
    @WithMockUser(
            username = "管理",
            roles = {"CURATOR", "ADMINISTRATOR"})
    void erasesOnlyWhatIsNamedInFull() {
        SourceDocument text = keep("彻底删除", AUGUST, "6.9%");
        corrections.confirm(only(text).id());
        choices.prefer(only(text).id(), "可靠");
        withdrawals.withdraw(text.id(), "重复");

        assertThat(withdrawals.erase(text.id(), "彻底")).isFalse();
        assertThat(documents.holds(text.id())).isTrue();
        assertThat(withdrawals.erase(text.id(), "彻底删除")).isTrue();
        assertThat(documents.holds(text.id())).isFalse();
    }

    @Test
    void prefersWhatACuratorChoosesAndForgetsItAgain() {
        SourceDocument july = Samples.document("优先甲", JULY);
        SourceDocument august = Samples.document("优先乙", AUGUST);
        documents.add(july);
        documents.add(august);
        facts.add(List.of(Samples.subject(Samples.growth(july, "6.9%", "GDP"), "优先")));
        facts.add(List.of(Samples.subject(Samples.growth(august, "11.5%", "GDP"), "优先")));
        StoredFact earlier = only(july);

        assertThat(cell(earlier).reason()).isEqualTo(Cell.Reason.LATER);
        assertThat(cell(earlier).conflict()).isTrue();

        choices.prefer(earlier.id(), "统计局口径");
        assertThat(cell(earlier).preferred().id()).isEqualTo(earlier.id());
        assertThat(cell(earlier).reason()).isEqualTo(Cell.Reason.CHOSEN);
        assertThat(choices.reason(earlier)).isEqualTo("统计局口径");

        choices.forget(earlier.id());
        assertThat(cell(earlier).reason()).isEqualTo(Cell.Reason.LATER);
    }

    @Test
    void pagesByNumberAndStreamsTheSameFacts() {
        SourceDocument text = keep("分页", AUGUST, "6.9%", "11.5%", "20");
        FactFilter filter = FactFilter.none().document(text.id());

        List<StoredFact> first = facts.page(filter, 0, 2);
        List<StoredFact> rest = facts.page(filter, first.getLast().id(), 2);

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
        try (var all = facts.stream(filter, "value", true)) {
            assertThat(all.map(StoredFact::id).toList()).hasSize(3);
        }
    }

    @Test
    void findsBySeveralValuesAtOnce() {
        SourceDocument text = keep("多值", AUGUST, "6.9%", "11.5%");
        FactFilter both = FactFilter.none()
                .zones(List.of(subject(text), "别处"))
                .periods(List.of("2022-S1", "2021-S1"))
                .measures(List.of("growth", "level"))
                .statuses(List.of("actual"))
                .headline();

        assertThat(facts.count(both)).isEqualTo(2);
        assertThat(facts.find(both.indicators(List.of("NONE")))).isEmpty();
        assertThat(facts.find(both.breakdown(new FactFilter.Breakdown.Named("省重点"))))
                .isEmpty();
        assertThat(facts.count(both.reviewed(true))).isZero();
        assertThat(facts.count(both.text("高新区gdp"))).isEqualTo(2);
    }

    private SourceDocument keep(String title, LocalDate published, String... quotes) {
        SourceDocument document = Samples.document(title, published);
        documents.add(document);
        facts.add(read(document, quotes));
        return document;
    }

    private static List<Fact> read(SourceDocument document, String... quotes) {
        return java.util.Arrays.stream(quotes)
                .map(quote -> Samples.growth(document, quote, "6.9%".equals(quote) ? "GDP" : "X"))
                .toList();
    }

    private StoredFact only(SourceDocument document) {
        List<StoredFact> standing = facts.of(document.id());
        assertThat(standing).hasSize(1);
        return standing.getFirst();
    }

    private List<Fact> plain(SourceDocument document) {
        return facts.of(document.id()).stream().map(StoredFact::fact).toList();
    }

    private Question question(SourceDocument document) {
        return questions.open().stream()
                .filter(one -> one.latest().document().id().equals(document.id()))
                .findFirst()
                .orElseThrow();
    }

    private Cell cell(StoredFact fact) {
        return Cell.of(choices.cell(fact).stream().map(StoredFact::statement).toList());
    }

    private List<String> found(AsOf asOf, SourceDocument... among) {
        List<String> ids =
                java.util.Arrays.stream(among).map(SourceDocument::id).toList();
        return facts.find(FactFilter.none().asOf(asOf)).stream()
                .map(fact -> fact.document().id())
                .filter(ids::contains)
                .toList();
    }

    private static String subject(SourceDocument document) {
        return document.region() + document.title();
    }

    private static String value(StoredFact fact) {
        return fact.fact().quantity().value().toPlainString();
    }

    private static boolean through(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Overtaken e) {
            return false;
        }
    }

    private static boolean isTrue(Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
