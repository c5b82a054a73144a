package hengjian.api;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, one character after another. */
final class Csv {

    private Csv() {}

    static List<List<String>> read(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = csv.startsWith("\uFEFF") ? 1 : 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"') {
                boolean doubled = quoted && at + 1 < csv.length() && csv.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && c == ',') {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
