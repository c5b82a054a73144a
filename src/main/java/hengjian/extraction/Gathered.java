package hengjian.extraction;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of one sentence as they are found, and the run of unknown words that is open. */
final class Gathered {

    private static final Word PLACE = new Word("", Cue.PLACE.bit, List.of());

    private final char[] text;
    private final Beginnings beginnings;
    private final Trie<Word> words;
    private final Zones zones;
    private final WordList parting;
    private final List<Skipped> skipped;
    private List<Mention> mentions = List.of();
    private int end;
    private int run = -1;

    /** The end of the last word in the run that is not to be cut: 国有. */
    private int kept = -1;

    Gathered(char[] text, Vocabulary vocabulary, Zones zones, List<Skipped> skipped) {
        this.text = text;
        this.beginnings = vocabulary.beginnings();
        this.words = vocabulary.words();
        this.zones = zones;
        this.parting = vocabulary.list(Role.PARTING);
        this.skipped = skipped;
    }

    void begin(Span sentence) {
        mentions = new ArrayList<>(sentence.length() / 3 + 4);
        end = sentence.end();
        run = -1;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Where the sentence ends. */
    int end() {
        return end;
    }

    boolean isOpen() {
        return run >= 0;
    }

    /** The mention right before, with no unknown words in between; null when there is none. */
    @Nullable
    Mention last() {
        return run >= 0 || mentions.isEmpty() ? null : mentions.getLast();
    }

    void open(int at) {
        run = run < 0 ? at : run;
    }

    /** Unknown words up to an offset. */
    int open(int at, int after) {
        open(at);
        return after;
    }

    /** The words up to an offset are not to be cut. */
    int keep(int at, int after) {
        open(at);
        kept = after;
        return after;
    }

    void add(Mention mention) {
        close(mention.start());
        mentions.add(mention);
    }

    void addPlace(int from, int to) {
        add(new Mention.Said(from, to, PLACE));
    }

    void replaceLast(Mention mention) {
        mentions.set(mentions.size() - 1, mention);
    }

    /** A number that is part of a name, a date or whatever else the reason says. */
    void skip(int from, int to, String reason) {
        skipped.add(new Skipped(new Span(from, to), reason));
    }

    int skipAsWords(int from, int to, String reason) {
        skip(from, to, reason);
        return open(from, to);
    }

    /** Makes unknown words of a threshold and of the name it restricts: 产值10亿元以上. */
    int skipAsThreshold(int start, int after) {
        close(start);
        int from = start;
        while (!mentions.isEmpty()
                && mentions.getLast().end() == from
                && mentions.getLast() instanceof Mention.Said(int begin, int to, Word word)
                && (word.isName() || word.length() == 1 && !word.does(Cue.START))) {
            mentions.removeLast();
            from = begin;
        }
        if (!mentions.isEmpty() && mentions.getLast() instanceof Mention.Words(int begin, int to) && to == from) {
            mentions.removeLast();
            from = begin;
        }
        run = from;
        skip(start, after, "threshold");
        return after;
    }

    /** Ends a run of unknown words: verbs at its end part from it, and a zone's name becomes a place. */
    void close(int at) {
        if (run < 0) {
            return;
        }
        int from = run;
        int to = at;
        run = -1;
        boolean beforeFigure = at < end && FigureReader.begins(text, at, end);
        while (to - from > 1 && to > kept && partingVerb(to, to == at && beforeFigure) != null) {
            to--;
        }
        mentions.add(zones.isName(text, from, to) ? new Mention.Said(from, to, PLACE) : new Mention.Words(from, to));
        for (int i = to; i < at; i++) {
            Word verb = partingVerb(i + 1, i + 1 == at && beforeFigure);
            if (verb != null) {
                mentions.add(new Mention.Said(i, i + 1, verb));
            }
        }
    }

    /** The verb of one letter before an offset that parts from the words before it, or null. */
    private @Nullable Word partingVerb(int to, boolean beforeFigure) {
        boolean lone = (beginnings.of(text[to - 1]) & Beginnings.LONE_WORD) != 0;
        Word last = lone ? words.longest(text, to - 1, to) : null;
        return last != null && partsFrom(last, beforeFigure) ? last : null;
    }

    /** A lone 增 or 降 is a verb only right before a figure. */
    private boolean partsFrom(Word word, boolean beforeFigure) {
        long verbs = (beforeFigure ? Cue.RISE.bit | Cue.FALL.bit : 0)
                | Cue.RANKS.bit
                | Cue.OF_ALL.bit
                | Cue.REACHED.bit
                | Cue.COMPARE.bit
                | Cue.EACH.bit
                | Cue.FROM.bit;
        return (word.cues() & verbs) != 0 && !word.is("位") || parting.has(word.form());
    }
}
