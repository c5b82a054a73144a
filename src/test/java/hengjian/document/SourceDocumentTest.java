package hengjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentTest {

    /** An odd letter before those of two halves each, so that a piece would end between two halves. */
    @ParameterizedTest
    @ValueSource(strings = {"", "增长6.9%", "a", "衡", "\uD842", "衡\uDFB7"})
    void isIdentifiedByTheHashOfAllItsText(String opening) throws Exception {
        for (int length : new int[] {0, 1, 4095, 4096, 4097, 20_000}) {
            String text = opening + "𠮷".repeat(length);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(new SourceDocument("", "", "", LocalDate.EPOCH, "", text).id())
                    .isEqualTo(HexFormat.of().formatHex(hash));
        }
    }
}
