package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hengjian.document.SourceDocument;
import hengjian.fact.Fact;
import hengjian.fact.Period;
import hengjian.fact.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What headings, titles and dates say of all the figures behind them. */
class FramesTest {

    private static final Period.Year LAST_YEAR = new Period.Year(2025);
    private static final Period.Year THIS_YEAR = new Period.Year(2026);
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 27);

    @Test
    void numberedPartsOfWhatIsToComeAreAllToCome() {
        String text = """
                “十五五”时期主要目标和2026年重点工作
                一、全力抓好重点工作
                （一）壮大实体经济。力争技术合同成交额增长25%。
                二、扩大有效投资
                完成固定资产投资500亿元。
                """;
        assertEquals(THIS_YEAR, fact("政府工作报告", EARLY, text, "25%").period());
        Fact investment = fact("政府工作报告", EARLY, text, "500亿元");
        assertEquals(Status.TARGET, investment.status());
        assertEquals(THIS_YEAR, investment.period());
    }

    @Test
    void aSentenceThatCountsWhatIsToBeDoneTurnsToIt() {
        String text = """
                今年要重点做好9个方面工作。
                （一）扩大有效投资。完成固定资产投资3500亿元以上。
                """;
        Fact investment = fact("政府工作报告", EARLY, text, "3500亿元以上");
        assertEquals(Status.TARGET, investment.status());
        assertEquals(THIS_YEAR, investment.period());
    }

    @Test
    void theTotalInvestmentOfProjectsAimedAtIsStatedAsItIs() {
        String text = "2026年重点工作\n实施省重点项目640个，总投资3500亿元。";
        assertEquals(Status.TARGET, fact("政府工作报告", EARLY, text, "640个").status());
        assertEquals(Status.ACTUAL, fact("政府工作报告", EARLY, text, "3500亿元").status());
    }

    @Test
    void aReportOfAMonthSumsUpTheQuarter() {
        String text = "叶集区2024年3月经济运行情况\n一季度，全区上下稳字当头，经济运行平稳。\n初步核算，全区实现地区生产总值22.2亿元。";
        assertEquals(
                new Period.Quarter(2024, 1),
                fact("叶集区2024年3月经济运行情况", LocalDate.of(2024, 4, 3), text, "22.2亿元")
                        .period());
    }

    @Test
    void aTitlesQuarterIsThatOfTheYearTheTextNames() {
        String text = "湖北2022年一季度重大项目集中开工活动举行。此次集中开工项目1913个。";
        assertEquals(
                new Period.Quarter(2022, 1),
                fact("湖北省一季度集中开工", LocalDate.of(2022, 2, 9), text, "1913个").period());
    }

    @Test
    void whatIsSignedIsDatedByTheDayTheNewsIsOf() {
        String text = "9月3日，产业转移对接活动举行签约仪式。签约项目382个。上半年，GDP增长5%。";
        LocalDate published = LocalDate.of(2023, 9, 4);
        assertEquals(
                new Period.Day(LocalDate.of(2023, 9, 3)),
                fact("签约", published, text, "382个").period());
        assertEquals(
                new Period.HalfYear(2023, 1), fact("签约", published, text, "5%").period());
    }

    @Test
    void aReportThatIsOnlyNamedDatesNothing() {
        String text = "《2016年第一季度高新技术产业发展报告》发布。\n2015年，全省高新技术产业产值为2820亿元。\n花溪区产值达279亿元。";
        assertEquals(
                new Period.Year(2015),
                fact("贡献近五成", LocalDate.of(2016, 5, 17), text, "279亿元").period());
    }

    @Test
    void aTermOfOfficeIsTheYearsLookedBackOn() {
        String text = "本届政府任期的五年，是发展史上重要的五年。地区生产总值年均增长7.6%。";
        assertEquals(
                new Period.Years(2021, 2025),
                fact("政府工作报告", EARLY, text, "7.6%").period());
    }

    @Test
    void aTextOfTheNewYearThatNamesNoPeriodLooksBack() {
        String text = "产业体系更加完善。技术合同成交额6496.8亿元。";
        assertEquals(
                LAST_YEAR,
                fact("“五个中心”建设扎实推进", LocalDate.of(2026, 2, 9), text, "6496.8亿元").period());
    }

    private static Fact fact(String title, LocalDate published, String text, String quote) {
        SourceDocument document = new SourceDocument("text", title, "解放日报", published, "湖北省", text);
        return Texts.EXTRACTOR.read(document).facts().stream()
                .filter(fact -> fact.evidence().quote().equals(quote))
                .findFirst()
                .orElseThrow();
    }
}
