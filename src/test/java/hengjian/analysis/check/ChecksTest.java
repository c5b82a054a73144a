package hengjian.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.analysis.Figure;
import hengjian.analysis.Outcome;
import hengjian.analysis.Told;
import hengjian.analysis.Wording;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Status;
import hengjian.indicator.IndicatorCatalogue;
import hengjian.indicator.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final String WHOLE = "高新区实施省、市重点项目49个，总投资499.65亿元，年度计划投资124.26亿元。";
    private static final String FIRST = "其中省重点项目2个，总投资180亿元，年度计划投资50亿元。";
    private static final String SECOND = "市重点项目47个，总投资319.65亿元，年度计划投资74.26亿元。";

    @Test
    void partsThatTheSentenceNamesAddUp() {
        assertThat(lines(projects("49", "47"))).containsExactly("parts pass 2 ＋ 47 = 49");
    }

    @Test
    void aMissingProjectIsNoticed() {
        assertThat(lines(projects("49", "46"))).containsExactly("parts fail 2 ＋ 46 = 49");
    }

    @Test
    void whatHoldsForProjectsHoldsForTheirInvestment() {
        Told investment = Told.of("PROJECT_INVESTMENT");
        Told plan = Told.of("PROJECT_INVESTMENT_ANNUAL").with(Status.PLAN);
        Stream<Fact> more = Stream.of(
                investment.saying(0, WHOLE, "499.65亿元").yi("499.65"),
                investment.part("省重点").saying(50, FIRST, "180亿元").yi("180"),
                investment.part("市重点").saying(100, SECOND, "319.65亿元").yi("319.65"),
                plan.saying(0, WHOLE, "124.26亿元").yi("124.26"),
                plan.part("省重点").saying(50, FIRST, "50亿元").yi("50"),
                plan.part("市重点").saying(100, SECOND, "74.26亿元").yi("74.26"));

        assertThat(lines(Stream.concat(projects("49", "47"), more)))
                .containsExactlyInAnyOrder(
                        "parts pass 2 ＋ 47 = 49",
                        "parts pass 180亿元 ＋ 319.65亿元 = 499.65亿元",
                        "parts pass 50亿元 ＋ 74.26亿元 = 124.26亿元");
    }

    @Test
    void partsNamedByOfWhichAreNotSummedButNotLargerThanTheirWhole() {
        Told firms = Told.of("ENTERPRISES");
        String sentence = "入驻企业300家，其中高新技术企业120家、外贸企业310家。";

        assertThat(lines(Stream.of(
                        firms.saying(0, sentence, "300家").count("300"),
                        firms.part("高新技术").saying(0, sentence, "120家").count("120"),
                        firms.part("外贸").saying(0, sentence, "310家").count("310"))))
                .containsExactly("within fail 310 = 300", "within pass 120 = 300");
    }

    @Test
    void partsThatTheTextSumsUpAddUp() {
        Told firms = Told.of("ENTERPRISES");
        String sentence = "新材料企业20家、轨道交通企业30家，合计51家。";

        assertThat(lines(Stream.of(
                        firms.saying(0, sentence, "51家").count("51"),
                        firms.part("新材料").saying(0, sentence, "20家").count("20"),
                        firms.part("轨道交通").saying(0, sentence, "30家").count("30"))))
                .containsExactly("parts fail 20 ＋ 30 = 51");
    }

    @Test
    void townAndCountryAreAllOfIt() {
        Told retail = Told.of("RETAIL");

        assertThat(lines(Stream.of(
                        retail.yi("290"),
                        retail.part("城镇").yi("266.2"),
                        retail.part("乡村").yi("23.8"))))
                .containsExactly("parts pass 266.2亿元 ＋ 23.8亿元 = 290亿元");
    }

    @Test
    void aPartThatIsOnlyALimitDecidesNothing() {
        Told retail = Told.of("RETAIL");

        assertThat(lines(Stream.of(
                        retail.yi("290"),
                        retail.part("城镇").yi("260", Bound.MORE_THAN),
                        retail.part("乡村").yi("23.8"))))
                .containsExactly("parts undecided ＞260亿元 ＋ 23.8亿元 = 290亿元");
    }

    @Test
    void sharesOfTheThreeSectorsComeToAHundred() {
        assertThat(lines(sectors("3.2", "43.9", "52.9"))).containsExactly("shares pass 3.2% ＋ 43.9% ＋ 52.9% = 100");
        assertThat(lines(sectors("3.2", "43.9", "53.9"))).containsExactly("shares fail 3.2% ＋ 43.9% ＋ 53.9% = 100");
    }

    @Test
    void exportsAndImportsMakeTrade() {
        assertThat(lines(Stream.of(
                        Told.of("TRADE").yi("30.0"),
                        Told.of("EXPORT").yi("20.0"),
                        Told.of("IMPORT").yi("9.8"))))
                .containsExactly("parts fail 20.0亿元 ＋ 9.8亿元 = 30.0亿元");
    }

    @Test
    void aShareIsThePartOverTheWhole() {
        assertThat(lines(Stream.of(
                        Told.of("GDP").yi("8504.6"),
                        Told.of("VA_TERTIARY").yi("7823.0"),
                        Told.of("VA_TERTIARY").as(Measure.SHARE).percent("91.99"))))
                .containsExactly("share pass 7,823.0亿元 ÷ 8,504.6亿元 = 91.99%");
    }

    @Test
    void nominalGrowthLeadsFromOneYearToTheNext() {
        assertThat(lines(twoYears("RETAIL", "100.0", "1.7", "101.7")))
                .contains("growth pass 100.0亿元 × (1 ＋ 1.7%) = 101.7亿元");
        assertThat(lines(twoYears("RETAIL", "100.0", "1.7", "130.0")))
                .contains("growth fail 100.0亿元 × (1 ＋ 1.7%) = 130.0亿元");
    }

    @Test
    void lastYearsFigureOfAnotherTextMayHaveBeenRevised() {
        assertThat(lines(twoYears("RETAIL", "100.0", "1.7", "103.0")))
                .contains("growth undecided 100.0亿元 × (1 ＋ 1.7%) = 103.0亿元");
        Told retail = Told.of("RETAIL");
        assertThat(lines(Stream.of(
                        retail.in("2021-S1").yi("100.0"),
                        retail.as(Measure.GROWTH).percent("1.7"),
                        retail.yi("103.0"))))
                .contains("growth fail 100.0亿元 × (1 ＋ 1.7%) = 103.0亿元");
    }

    @Test
    void growthMadeComparableDecidesNothingAboutLevels() {
        Told revenue = Told.of("FISCAL_REVENUE");
        String sentence = "一般公共预算收入80.0亿元，同口径增长5%。";

        assertThat(lines(Stream.of(
                        revenue.in("2021-S1").by("b").yi("100.0"),
                        revenue.as(Measure.GROWTH).saying(0, sentence, "5%").percent("5"),
                        revenue.yi("80.0"))))
                .contains("growth undecided 100.0亿元 × (1 ＋ 5%) = 80.0亿元");
    }

    @Test
    void growthOnThePeriodBeforeIsAnotherFigure() {
        Told growth = Told.of("GDP").as(Measure.GROWTH).in("2023-Q1");

        assertThat(lines(Stream.of(
                        growth.percent("4.5"),
                        growth.by("b").readBy(Fact.ON_THE_PERIOD_BEFORE).percent("2.2"))))
                .isEmpty();
    }

    @Test
    void whatTwoTextsCountUnderTwoNamesMayBeTwoThings() {
        Told firms = Told.of("ENTERPRISES");

        assertThat(lines(Stream.of(
                        firms.called("入驻企业").count("73"),
                        firms.by("b").called("企业总数").count("354"))))
                .containsExactly("same undecided 354 = 73");
        assertThat(lines(Stream.of(
                        firms.called("入驻企业").count("73"),
                        firms.by("b").called("入驻企业").count("354"))))
                .containsExactly("same fail 354 = 73");
    }

    @Test
    void figuresOfAsManyDigitsThatDifferAreTwo() {
        Told growth = Told.of("GDP").as(Measure.GROWTH).in("2022-S1");

        assertThat(lines(Stream.of(growth.percent("10.4"), growth.by("b").percent("10.5"))))
                .containsExactly("same fail 10.5% = 10.4%");
        assertThat(lines(Stream.of(growth.percent("10.4"), growth.by("b").percent("10.41"))))
                .containsExactly("same pass 10.41% = 10.4%");
    }

    @Test
    void yearsToDateOfTwoTextsEndOnTwoDays() {
        Told firms = Told.of("ENTERPRISES").in("2022-YTD");

        assertThat(lines(Stream.of(firms.count("73"), firms.by("b").count("80"))))
                .isEmpty();
    }

    @Test
    void dollarsDoNotAddUpToYuan() {
        assertThat(lines(Stream.of(
                        Told.of("TRADE").yi("30.0"),
                        Told.of("EXPORT").number("3", Unit.of("USD"), Bound.EXACT),
                        Told.of("IMPORT").number("1", Unit.of("USD"), Bound.EXACT))))
                .isEmpty();
    }

    @Test
    void sharesOfTheProvinceNeedNotComeToAHundred() {
        Told share = Told.of("VA_PRIMARY").as(Measure.SHARE);

        assertThat(lines(Stream.of(
                        share.percent("1.2"),
                        Told.of("VA_SECONDARY").as(Measure.SHARE).percent("3.1"),
                        Told.of("VA_TERTIARY").as(Measure.SHARE).percent("2.2"))))
                .containsExactly("shares undecided 1.2% ＋ 3.1% ＋ 2.2% = 100");
    }

    @Test
    void aShareFitsWhicheverWholeTheTextStates() {
        Told gdp = Told.of("GDP");

        assertThat(lines(Stream.of(
                        gdp.yi("36102.6"),
                        gdp.yi("8504.6"),
                        Told.of("VA_TERTIARY").yi("7823.0"),
                        Told.of("VA_TERTIARY").as(Measure.SHARE).percent("91.99"))))
                .contains("share pass 7,823.0亿元 ÷ 8,504.6亿元 = 91.99%")
                .noneMatch(line -> line.contains("fail"));
    }

    @Test
    void aLargeJumpThatNobodyExplainsMayBeTrue() {
        Told signed = Told.of("SIGNED_INVESTMENT");

        assertThat(lines(Stream.of(signed.in("2021-S1").by("b").yi("20"), signed.yi("130"))))
                .containsExactly("jump undecided 130亿元 ÷ 20亿元 = limit");
        assertThat(lines(Stream.of(signed.in("2021-S1").by("b").yi("20"), signed.yi("200000"))))
                .containsExactly("jump fail 200,000亿元 ÷ 20亿元 = limit");
    }

    @Test
    void aJumpThatTheStatedGrowthTellsOfIsNone() {
        assertThat(lines(twoYears("RETAIL", "10.0", "900", "100.0")))
                .containsExactly("growth pass 10.0亿元 × (1 ＋ 900%) = 100.0亿元");
    }

    @Test
    void growthAtConstantPricesDecidesNothingAboutLevels() {
        assertThat(lines(twoYears("GDP", "100.0", "6.9", "110.0")))
                .contains("growth undecided 100.0亿元 × (1 ＋ 6.9%) = 110.0亿元");
    }

    @Test
    void aLevelInTheWrongUnitIsAJump() {
        assertThat(lines(twoYears("RETAIL", "100.0", "1.7", "1017.0")))
                .contains("jump fail 1,017.0亿元 ÷ 100.0亿元 = limit");
    }

    @Test
    void theSameFigureInTwoDocumentsIsOneNumber() {
        Told growth = Told.of("GDP").as(Measure.GROWTH);

        assertThat(lines(Stream.of(
                        growth.percent("6.9"),
                        growth.by("b").percent("6.87"),
                        growth.by("c").percent("7.1"))))
                .containsExactly("same fail 7.1% = 6.9%", "same pass 6.87% = 6.9%");
    }

    @Test
    void aNumberThatKeepsTheLimitToldElsewhereAgreesWithIt() {
        List<Fact> facts = List.of(Told.of("FAI").yi("63.8"), Told.of("FAI").yi("60", Bound.MORE_THAN));

        assertThat(new Checks(IndicatorCatalogue.standard()).of(facts))
                .extracting(Check::outcome)
                .containsExactly(Outcome.PASS);
    }

    @Test
    void oneTextThatStatesTwoNumbersMaySpeakOfTwoThings() {
        Told growth = Told.of("GDP").as(Measure.GROWTH);

        assertThat(lines(Stream.of(growth.percent("6.9"), growth.percent("7.1"))))
                .containsExactly("same undecided 7.1% = 6.9%");
    }

    @Test
    void aTextThatSaysTheSameAgainProvesNothing() {
        Told growth = Told.of("GDP").as(Measure.GROWTH);
        Told over = Told.of("FAI").in("2022-S1");

        assertThat(lines(Stream.of(growth.percent("6.9"), growth.percent("6.9"))))
                .isEmpty();
        assertThat(lines(Stream.of(over.yi("70", Bound.MORE_THAN), over.yi("70", Bound.MORE_THAN))))
                .isEmpty();
        assertThat(lines(Stream.of(growth.percent("6.9"), growth.by("b").percent("6.9"))))
                .containsExactly("same pass 6.9% = 6.9%");
    }

    private static Stream<Fact> projects(String total, String city) {
        Told projects = Told.of("PROJECTS");
        return Stream.of(
                projects.saying(0, WHOLE, "49个").count(total),
                projects.part("省重点").saying(50, FIRST, "2个").count("2"),
                projects.part("市重点").saying(100, SECOND, "47个").count(city));
    }

    private static Stream<Fact> sectors(String primary, String secondary, String tertiary) {
        return Stream.of(
                Told.of("VA_PRIMARY").as(Measure.SHARE).percent(primary),
                Told.of("VA_SECONDARY").as(Measure.SHARE).percent(secondary),
                Told.of("VA_TERTIARY").as(Measure.SHARE).percent(tertiary));
    }

    private static Stream<Fact> twoYears(String indicator, String before, String growth, String after) {
        Told told = Told.of(indicator);
        return Stream.of(
                told.in("2021-S1").by("b").yi(before), told.as(Measure.GROWTH).percent(growth), told.yi(after));
    }

    private static List<String> lines(Stream<Fact> facts) {
        return new Checks(IndicatorCatalogue.standard())
                .of(facts.toList()).stream().map(ChecksTest::line).toList();
    }

    private static String line(Check check) {
        String right =
                switch (check.stated()) {
                    case Check.Side.Of of ->
                        Figure.of(of.fact().quantity(), Wording.CHINESE).whole();
                    case Check.Side.Limit _ ->
                        check.right().isPoint() ? check.right().low().at().toPlainString() : "limit";
                };
        return check.kind().code() + " " + check.outcome().code() + " "
                + check.computed().text(Wording.CHINESE) + " = " + right;
    }

    @Test
    void nothingIsCheckedTwice() {
        assertThat(new Checks(IndicatorCatalogue.standard())
                        .of(projects("49", "47").toList()))
                .hasSize(1)
                .allSatisfy(check -> assertThat(check.outcome()).isEqualTo(Outcome.PASS));
    }
}
