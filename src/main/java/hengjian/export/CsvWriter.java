package hengjian.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines as RFC 4180 has them, in UTF-8; the stream stays the caller's. */
final class CsvWriter {

    /** Also what begins like a number and goes on as a formula: {@code -2+3+cmd|' /C calc'!A0}. */
    private static final Pattern FORMULA = Pattern.compile("^([=@＝＠\t\r\n]|[+\\-＋－](?![0-9][0-9.,]*%?$))");

    private final Writer writer;
    private final boolean forPeople;

    /** @param forPeople with the mark by which Excel knows UTF-8, and nothing that Excel would take for a formula */
    CsvWriter(OutputStream out, boolean forPeople) throws IOException {
        this.forPeople = forPeople;
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (forPeople) {
            writer.write('\uFEFF');
        }
    }

    void line(@Nullable Object... cells) throws IOException {
        for (int at = 0; at < cells.length; at++) {
            if (at > 0) {
                writer.write(',');
            }
            Object cell = cells[at];
            if (cell != null) {
                writer.write(cell(cell));
            }
        }
        writer.write("\r\n");
    }

    void flush() throws IOException {
        writer.flush();
    }

    private String cell(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = cell.toString();
        return quoted(
                forPeople && cell instanceof String && FORMULA.matcher(text).find() ? "'" + text : text);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
