package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Runs the cases of other projects where they lie beside this one ({@code ../shared/specs}, or wherever
 * {@code -Dhengjian.specs} says); target/specs.txt lists what is missed. The floors keep what has been reached.
 */
class SpecsTest {

    private static final Path FOLDER = Path.of(System.getProperty("hengjian.specs", "../shared/specs"));

    private static final double FLOOR_NUMBERS = 0.98;
    private static final double FLOOR_PERIODS = 0.90;

    @Test
    void readsTheCasesOfOtherProjects() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no third-party cases here");
        SpecsScoreboard board = new SpecsScoreboard(FOLDER);
        board.score("numbers", SpecsNumbers::numbers);
        board.score("percent", SpecsNumbers::percents);
        board.score("multiples", SpecsNumbers::numbers);
        board.score("ordinal", SpecsTexts::ranks);
        board.score("bounds", SpecsAmounts::bounds);
        board.score("money", SpecsAmounts::money);
        board.score("units", SpecsAmounts::units);
        board.score("periods", SpecsTimes::periods);
        board.score("dates", SpecsTimes::days);
        board.score("numbers_in_text", SpecsTexts::numbers);
        board.score("time_spans_in_text", SpecsTexts::times);
        board.score("negatives", SpecsTexts::negatives);
        String report = board.report();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/specs.txt"), report);
        assertTrue(board.share("numbers") >= FLOOR_NUMBERS, report);
        assertTrue(board.share("percent") >= FLOOR_NUMBERS, report);
        assertTrue(board.share("periods") >= FLOOR_PERIODS, report);
    }
}
