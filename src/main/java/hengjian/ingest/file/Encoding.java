package hengjian.ingest.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out how a text is encoded: by its mark, by being valid UTF-8, then by which encoding gives common Chinese. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final String COMMON = "的一是在了和有年月日市区业发展经济增长建设国家全项目工作企大中上人，。、：0123456789";
    private static final int SAMPLE = 64 * 1024;
    private static final double LEAST = 0.02;

    private Encoding() {}

    static boolean isText(byte[] content) {
        try {
            return !decode(content).isBlank();
        } catch (UnreadableException e) {
            return false;
        }
    }

    /**
     * The text without its mark of encoding, else untouched.
     *
     * @throws UnreadableException when it is text in no encoding known here
     */
    static String decode(byte[] content) throws UnreadableException {
        return decode(content, null);
    }

    /** @param declared what the file says of itself; believed where it fits */
    static String decode(byte[] content, @Nullable Charset declared) throws UnreadableException {
        Charset marked = marked(content);
        String text = marked != null
                ? strict(content, marked).orElseThrow(() -> new UnreadableException(Reason.NOT_TEXT))
                : unmarked(content, declared);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (unmarked.indexOf('\0') >= 0 || controls(unmarked) > unmarked.length() / 100) {
            throw new UnreadableException(Reason.NOT_TEXT);
        }
        return unmarked;
    }

    /** A file's name is too short to guess by: UTF-8 where it can be, else what Windows writes in China. */
    static Optional<String> name(byte[] raw) {
        return strict(raw, StandardCharsets.UTF_8).or(() -> strict(raw, GB18030));
    }

    private static @Nullable Charset marked(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static String unmarked(byte[] content, @Nullable Charset declared) throws UnreadableException {
        Optional<String> utf8 = strict(content, StandardCharsets.UTF_8).filter(text -> text.indexOf('\0') < 0);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        if (declared != null && strict(content, declared).isPresent()) {
            return strict(content, declared).get();
        }
        String best = null;
        double most = LEAST;
        for (Charset charset : candidates(content)) {
            Optional<String> text = strict(content, charset);
            double share = text.map(Encoding::common).orElse(0.0);
            if (share > most) {
                best = text.get();
                most = share;
            }
        }
        if (best == null) {
            throw new UnreadableException(Reason.NOT_TEXT);
        }
        return best;
    }

    /** What ICU thinks likeliest comes first, and wins a draw. */
    private static Set<Charset> candidates(byte[] content) {
        Set<Charset> known = Set.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        Set<Charset> candidates = new LinkedHashSet<>();
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(content, Math.min(content.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            if (Charset.isSupported(match.getName()) && known.contains(Charset.forName(match.getName()))) {
                candidates.add(Charset.forName(match.getName()));
            }
        }
        candidates.add(GB18030);
        candidates.addAll(known);
        return candidates;
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The share of characters that Chinese texts of this kind are full of. */
    private static double common(String text) {
        int length = Math.min(text.length(), SAMPLE);
        long common =
                text.chars().limit(length).filter(c -> COMMON.indexOf(c) >= 0).count();
        return (double) common / Math.max(1, length);
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
    }

    private static boolean starts(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
