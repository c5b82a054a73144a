package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.FigureWords.Hedge;
import hengjian.extraction.FigureWords.Numeral;
import hengjian.fact.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a sentence that gives its typed mentions, left to right and without gaps but for blanks.
 * Each step moves on by at least one character and looks ahead a bounded distance, so a scan is linear.
 */
final class Scanner {

    private static final int LONGEST_NUMBERING = 3;
    private static final int LONGEST_AIM = 12;
    private static final int LONGEST_ADJUSTED = 16;

    private final char[] text;
    private final Vocabulary vocabulary;
    private final Beginnings beginnings;
    private final Trie<Word> words;
    private final Zones zones;
    private final WordList aims;
    private final WordList adjustments;
    private final WordList nouns;
    private final List<String> homes;

    /** One of 64 bits for the first letter of each home, which tells most letters from them. */
    private final long homeBits;

    private final Gathered found;
    private final TimeReader times;
    private final NumberScanner numbers;
    private final RankScanner ranks;
    private final NameScanner names;
    private int end;
    private int year;

    Scanner(char[] text, String raw, Vocabulary vocabulary, Calendar calendar, String home, List<Skipped> skipped) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.beginnings = vocabulary.beginnings();
        this.words = vocabulary.words();
        this.zones = vocabulary.zones();
        this.aims = vocabulary.list(Role.AIM);
        this.adjustments = vocabulary.list(Role.ADJUSTMENT);
        this.nouns = vocabulary.list(Role.NOUN_INSIDE);
        this.homes = zones.names(home);
        this.homeBits = firstLetters(homes);
        this.found = new Gathered(text, vocabulary, zones, skipped);
        this.times = new TimeReader(text, calendar, vocabulary.times());
        this.numbers = new NumberScanner(text, raw, vocabulary, found);
        this.ranks = new RankScanner(text, vocabulary, found);
        this.names = new NameScanner(text, found);
    }

    /**
     * The mentions of a sentence.
     *
     * @param context the year the paragraph has named, 0 when none
     */
    List<Mention> scan(Span sentence, int context) {
        found.begin(sentence);
        end = sentence.end();
        year = context;
        int at = pastNumbering(sentence.start());
        while (at < end) {
            at = step(at);
        }
        found.close(end);
        return found.mentions();
    }

    private boolean beginsLine(int at) {
        return at == 0 || text[at - 1] == '\n' || text[at - 1] == '　';
    }

    /** 1、 and 2. at the head of a sentence number it; 4、68家 at that of a line does too. */
    private int pastNumbering(int at) {
        int to = Letters.digitsEnd(text, at, end, LONGEST_NUMBERING);
        boolean numbers = to > at
                && to + 1 < end
                && !(text[to] == '、' && times.listsMonths(at, end))
                && (text[to] == '、' || text[to] == '.' || text[to] == ')')
                && (Letters.isHan(text[to + 1]) || text[to] == '、' && to - at < LONGEST_NUMBERING && beginsLine(at));
        if (numbers) {
            found.skip(at, to, "numbering");
        }
        return numbers ? to + 1 : at;
    }

    private int step(int at) {
        char c = text[at];
        int begins = beginnings.of(c);
        if (begins == 0) {
            return homeOrLetter(at);
        }
        boolean mark = (begins & Beginnings.MARK) != 0;
        if ((begins & Beginnings.BLANK) != 0 || mark && Letters.isDamaged(text, at)) {
            found.close(at);
            return at + 1;
        }
        if (mark) {
            return mark(at, c);
        }
        Mention.Time time = (begins & Beginnings.TIME) == 0 ? null : times.at(at, end, year);
        Word word = (begins & Beginnings.WORD) == 0 ? null : words.longest(text, at, end);
        if (time != null && (word == null || word.length() <= time.end() - at)) {
            return time(at, time);
        }
        int figure = (begins & Beginnings.FIGURE) == 0 ? at : figure(at, word);
        return figure > at ? figure : word != null ? word(at, word) : unknown(at, c);
    }

    private int mark(int at, char c) {
        int footnote = names.footnote(at);
        if (footnote > at) {
            return footnote;
        }
        found.add(new Mention.Mark(at, c));
        return at + 1;
    }

    // --- periods -----------------------------------------------------------------------------------------------------

    private int time(int at, Mention.Time time) {
        boolean none = isDeadline(at, time.end()) || isAim(at, time.end());
        found.add(none ? new Mention.Time(time.start(), time.end(), null) : time);
        if (!none && time.period() instanceof Period.Year named && !times.isAnotherYear(at, end)) {
            year = named.year();
        }
        if (Letters.isDigit(text[at])) {
            found.skip(at, time.end(), "date");
        }
        return time.end();
    }

    /** 6月底前: by then, not of then. */
    private boolean isDeadline(int at, int after) {
        return Letters.at(text, "前", after, end) && !(at > 0 && (text[at - 1] == '到' || text[at - 1] == '至'));
    }

    /** 全年任务, 全年900万目标: what the year aims at, perhaps behind a number. */
    private boolean isAim(int at, int after) {
        if (text[at] != '全') {
            return false;
        }
        int reach = Letters.isDigit(text[Math.min(after, end - 1)]) ? LONGEST_AIM : 1;
        for (int i = after; i < Math.min(end, after + reach) && !Marks.is(text[i]); i++) {
            if (aims.at(text, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    // --- figures -----------------------------------------------------------------------------------------------------

    /** The figure at an offset, unless a longer word stands there; {@code at} when there is none. */
    private int figure(int at, @Nullable Word word) {
        int length = word == null ? 0 : word.length();
        Numeral numeral = vocabulary.numerals().longest(text, at, end);
        if (numeral != null && length <= numeral.form().length()) {
            return numbers.numeral(at, numeral);
        }
        Hedge hedge = vocabulary.hedgesBefore().longest(text, at, end);
        int hedged = hedge != null && length <= hedge.form().length() ? numbers.hedged(at, hedge) : at;
        if (hedged > at) {
            return hedged;
        }
        if (numbers.starts(at) && (word == null || !word.isName() && !word.does(Cue.WHOLE))) {
            int number = isInName(at) ? names.letters(at) : numbers.number(at);
            return number > at || word != null ? number : found.open(at, at + 1);
        }
        int signed = numbers.signed(at);
        return signed > at ? signed : text[at] == '前' ? Math.max(at, ranks.top(at)) : at;
    }

    /** The 5 of A5; but GDP1193.1亿元: an indicator's own letters are no part of the number behind them. */
    private boolean isInName(int at) {
        boolean behindLetters =
                Letters.isDigit(text[at]) && at > 0 && (Letters.isLatin(text[at - 1]) || text[at - 1] == '_');
        return behindLetters
                && !(found.last() instanceof Mention.Said said
                        && said.end() == at
                        && said.word().isName());
    }

    // --- words -------------------------------------------------------------------------------------------------------

    /** Behind the end of 剔除减税降费因素后, 按省口径计算, which say nothing of what a figure is about; {@code from} without one. */
    private int adjusted(int from) {
        for (int i = from; i < Math.min(end, from + LONGEST_ADJUSTED) && !Marks.is(text[i]); i++) {
            int length = adjustments.at(text, i, end);
            if (length > 0) {
                return i + length;
            }
        }
        return from;
    }

    private int word(int at, Word word) {
        int after = at + word.length();
        int zone = found.isOpen() ? zones.endAt(text, at, end) : at;
        if (zone > after) {
            return found.keep(at, zone);
        }
        int adjusted = word.does(Cue.ADJUSTS) ? adjusted(after) : after;
        if (adjusted > after) {
            found.close(at);
            return adjusted;
        }
        if (word.does(Cue.PLACE)) {
            return place(at, after);
        }
        if (word.does(Cue.WHOLE) && !word.isName()) {
            return found.keep(at, after);
        }
        if (!word.isName() && isInside(at, word)) {
            return found.open(at, after);
        }
        found.add(new Mention.Said(at, after, word));
        return after;
    }

    /** A lone letter among unknown words is one of them; so is the 中 of 中成药 behind a mark, and 计划 in 火炬计划. */
    private boolean isInside(int at, Word word) {
        boolean open = found.isOpen();
        if (!open && !(at > 0 && "”》」".indexOf(text[at - 1]) >= 0)) {
            return text[at] == '中' && word.length() == 1 && opensClause();
        }
        if (nouns.at(text, at, at + word.length()) == word.length()) {
            return true;
        }
        boolean single = word.length() == 1 && "的和与及等".indexOf(word.form()) < 0;
        return single && (open || word.is("中") && opensClause());
    }

    private boolean opensClause() {
        return found.mentions().isEmpty() || found.last() instanceof Mention.Mark;
    }

    private int unknown(int at, char c) {
        if (c == '第') {
            return ranks.place(at);
        }
        if (c == '“' || c == '‘' || c == '「' || c == '《') {
            return names.quoted(at, c);
        }
        if (Letters.isLatin(c)) {
            return names.letters(at);
        }
        return homeOrLetter(at);
    }

    private int homeOrLetter(int at) {
        String home = home(at);
        return home == null ? found.open(at, at + 1) : place(at, at + home.length());
    }

    /** What the text calls its own region, where that stands at an offset, else null. */
    private @Nullable String home(int at) {
        if ((homeBits & 1L << text[at]) == 0) {
            return null;
        }
        for (String home : homes) {
            if (Letters.at(text, home, at, end)) {
                return home;
            }
        }
        return null;
    }

    private static long firstLetters(List<String> homes) {
        long bits = 0;
        for (String home : homes) {
            bits |= 1L << home.charAt(0);
        }
        return bits;
    }

    private int place(int at, int after) {
        int to = zones.nameEnd(text, after, end);
        found.addPlace(at, to);
        return to;
    }
}
