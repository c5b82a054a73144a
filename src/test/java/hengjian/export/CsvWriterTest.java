package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\t=1", "＝1+1", "－A1"})
    void takesTheLifeOutOfFormulasForPeople(String text) throws IOException {
        assertThat(line(true, text)).isEqualTo("\uFEFF'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+8.3%", "-1,200", "2022-S1", "GDP"})
    void leavesFiguresAndPlainWords(String text) throws IOException {
        assertThat(line(true, text).replace("\"", "")).isEqualTo("\uFEFF" + text + "\r\n");
    }

    @Test
    void changesNothingForPrograms() throws IOException {
        assertThat(line(false, "=1+1")).isEqualTo("=1+1\r\n");
    }

    @Test
    void quotesCommasQuotesAndLineEnds() throws IOException {
        assertThat(line(false, "a,b", "说“\"”", "一\n二", null, new BigDecimal("1E+9")))
                .isEqualTo("\"a,b\",\"说“\"\"”\",\"一\n二\",,1000000000\r\n");
    }

    private static String line(boolean forPeople, Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = new CsvWriter(out, forPeople);
        csv.line(cells);
        csv.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
