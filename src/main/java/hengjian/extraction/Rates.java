package hengjian.extraction;

import hengjian.extraction.Figure.Kind;
import hengjian.indicator.Indicator;
import java.util.List;

/**
 * The rate of growth that a sentence has spoken of, which percentages behind it are where their own words say nothing else:
 * 从两年平均增速来看，北京5.6%、上海4.8%.
 */
final class Rates {

    /** What a rate of growth is said to be. */
    private static final long RATES = Cue.RATE.bit | Cue.DROP.bit | Cue.AVERAGE.bit;

    /** What says itself what a percentage is. */
    private static final long SAYS_WHAT = RATES
            | Cue.RISE.bit
            | Cue.FALL.bit
            | Cue.OF_ALL.bit
            | Cue.SHARE.bit
            | Cue.COMPLETION.bit
            | Cue.CONTRIBUTION.bit
            | Cue.GOAL.bit;

    private final List<Mention> mentions;

    /** The bits of what the rate is said to be; 0 when none has been spoken of. */
    private long spokenOf;

    /** @param spokenOf the rate that the paragraph has spoken of last */
    Rates(List<Mention> mentions, long spokenOf) {
        this.mentions = mentions;
        this.spokenOf = spokenOf;
    }

    long spokenOf() {
        return spokenOf;
    }

    /** A sum turns away from rates. */
    void forget() {
        spokenOf = 0;
    }

    /** The lead with what a percentage is, where the words before it have spoken of a rate and its own say nothing. */
    Lead lead(int before, int index, Lead lead) {
        hear(before, lead.from());
        boolean same = lead.does(Cue.RATE)
                && lead.lastName() < 0
                && (spokenOf & Cue.AVERAGE.bit) != 0
                && (lead.cues() & (Cue.COMPARE.bit | Cue.SEQUENCE.bit)) == 0;
        if (same) {
            return lead.with(spokenOf);
        }
        if (lead.does(Cue.RATE) || lead.lastName() >= 0) {
            spokenOf = lead.does(Cue.RATE) ? lead.cues() & RATES : 0;
            return lead;
        }
        Figure figure = ((Mention.Number) mentions.get(index)).figure();
        boolean bare = figure.kind() == Kind.PERCENT && (lead.cues() & SAYS_WHAT) == 0 && lead.lastWords() == null;
        boolean rate = bare && (isRateBehind(index) || isPlaces(lead));
        return bare ? lead.with(rate ? Cue.RATE.bit : spokenOf) : lead;
    }

    /** 江西（6.9%）、福建（6.7%）: what stands in a bracket behind each place grew there. */
    private boolean isPlaces(Lead lead) {
        return lead.items().isEmpty()
                && spokenOf == 0
                && lead.from() > 1
                && mentions.get(lead.from() - 1) instanceof Mention.Mark(int start, char sign)
                && sign == '('
                && mentions.get(lead.from() - 2) instanceof Mention.Said place
                && place.does(Cue.PLACE);
    }

    /** 以58.3%的同比增速位居首位. */
    private boolean isRateBehind(int index) {
        boolean of = index + 2 < mentions.size() && mentions.get(index + 1).says("的");
        for (int i = index + 2; of && i < Math.min(mentions.size(), index + 4); i++) {
            if (mentions.get(i) instanceof Mention.Said said
                    && said.does(Cue.RATE)
                    && !said.word().isName()) {
                return true;
            }
        }
        return false;
    }

    /** Takes in what the clauses from one mention to another, which have no figures, say of a rate. */
    void hear(int from, int to) {
        spokenOf = spokenOf(mentions, from, to, spokenOf);
    }

    /** The rate that a sentence without figures speaks of last; the one before where it speaks of none. */
    static long spokenOf(List<Mention> mentions, Gist gist, long before) {
        return before == 0 && !gist.does(Cue.RATE) ? 0 : spokenOf(mentions, 0, mentions.size(), before);
    }

    private static long spokenOf(List<Mention> mentions, int from, int to, long before) {
        long rated = before;
        long clause = 0;
        boolean sum = false;
        for (int i = from; i < to; i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Said said) {
                clause |= said.word().cues() & RATES;
                rated = said.does(Cue.RATE) ? clause : said.word().isName() ? 0 : rated;
                sum |= isSum(said);
            } else if (mention instanceof Mention.Mark) {
                rated = sum && moves(mentions.get(i == from ? i : i - 1)) ? Cue.RATE.bit : rated;
                clause = 0;
                sum = false;
            }
        }
        return rated;
    }

    private static boolean isSum(Mention.Said said) {
        return said.word().indicator() instanceof Indicator named
                && named.unit().isMoney()
                && !named.code().startsWith("RD_");
    }

    /** 工业投资保持高位增长，达到35.3%: the clause ends with the growth that the next one gives. */
    private static boolean moves(Mention last) {
        return last instanceof Mention.Said said && (said.does(Cue.RISE) || said.does(Cue.FALL));
    }
}
