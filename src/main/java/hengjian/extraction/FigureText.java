package hengjian.extraction;

import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.UnitWord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One text as figures are read from it, up to the end of a sentence. */
final class FigureText {

    private final char[] text;
    private final String raw;
    private final Vocabulary vocabulary;
    private int limit;

    /** @param raw the text before full-width signs were folded */
    FigureText(char[] text, String raw, Vocabulary vocabulary) {
        this.text = text;
        this.raw = raw;
        this.vocabulary = vocabulary;
    }

    void within(int sentenceEnd) {
        limit = sentenceEnd;
    }

    char[] letters() {
        return text;
    }

    int limit() {
        return limit;
    }

    char letter(int at) {
        return text[at];
    }

    String words(int from, int to) {
        return new String(text, from, to - from);
    }

    boolean is(char letter, int at) {
        return at < limit && text[at] == letter;
    }

    boolean isOneOf(String letters, int at) {
        return at < limit && letters.indexOf(text[at]) >= 0;
    }

    boolean says(String word, int at) {
        return Letters.at(text, word, at, limit);
    }

    boolean isDigit(int at) {
        return at < limit && Letters.isDigit(text[at]);
    }

    boolean isNumeral(int at) {
        return at < limit && Numerals.is(text[at]);
    }

    /** 0 to 9 for 零 to 九, else -1. */
    int chineseDigit(int at) {
        return at < limit ? Numerals.digit(text[at]) : -1;
    }

    int power(int at) {
        return at < limit ? Numerals.power(text[at]) : 0;
    }

    int digitsEnd(int from) {
        return Letters.digitsEnd(text, from, limit, Integer.MAX_VALUE);
    }

    int numeralsEnd(int from) {
        return Numerals.end(text, from, limit);
    }

    BigDecimal numerals(int from, int to) {
        return Numerals.value(text, from, to);
    }

    /** A half-width comma and exactly three digits after it; a full-width comma separates numbers of a list. */
    boolean isThousands(int at) {
        return at + 3 < limit
                && raw.charAt(at) == ','
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && !isDigit(at + 4);
    }

    /** 多, 余 and 几 behind a number. */
    boolean isMore(int at) {
        return at < limit && (text[at] == '多' || text[at] == '余' || text[at] == '几');
    }

    /** The length of (含) or (不含), which tells whether a range or a limit holds its own end; else 0. */
    int inclusion(int at) {
        return says("(含)", at) ? 3 : says("(不含)", at) ? 4 : 0;
    }

    @Nullable
    Coins coins(int at) {
        return Coins.at(text, at, limit);
    }

    @Nullable
    UnitWord unit(int at) {
        return at < limit ? vocabulary.units().longest(text, at, limit) : null;
    }

    @Nullable
    Hedge hedgeAfter(int at) {
        return at < limit && !isMore(at) ? vocabulary.hedgesAfter().longest(text, at, limit) : null;
    }

    /** The length of a list's word at an offset, 0 when there is none. */
    int listed(Role role, int at) {
        return vocabulary.list(role).at(text, at, limit);
    }
}
