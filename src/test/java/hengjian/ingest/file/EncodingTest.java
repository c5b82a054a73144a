package hengjian.ingest.file;

import static hengjian.ingest.file.TestFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "上半年，高新区GDP增长6.9%，居全市第一。\r\n　　总投资约50亿元。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void readsTextWithoutAMark(String charset) {
        assertThat(text("a.txt", TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesTheMarkOut(String charset) {
        assertThat(text("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @Test
    void readsTraditionalChinese() {
        String text = "上半年，園區的經濟增長了6.9%，在全市中居第一。";

        assertThat(text("a.txt", text.getBytes(Charset.forName("Big5")))).isEqualTo(text);
    }

    @Test
    void readsRareCharactersOfGb18030() {
        assertThat(text("a.txt", (TEXT + "㐀𠀀").getBytes(Charset.forName("GB18030"))))
                .isEqualTo(TEXT + "㐀𠀀");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = new byte[1000];
        new java.util.Random(1).nextBytes(bytes);

        assertThat(text("a.txt", bytes)).contains("NOT_TEXT");
    }

    @Test
    void refusesAMarkThatLies() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.write(TEXT.getBytes(Charset.forName("GB18030")));

        assertThat(text("a.txt", bytes.toByteArray())).contains("NOT_TEXT");
    }

    @Test
    void refusesTextWithNullsInIt() {
        assertThat(text("a.txt", (TEXT + "\0").getBytes(StandardCharsets.UTF_8)))
                .contains("NOT_TEXT");
    }
}
