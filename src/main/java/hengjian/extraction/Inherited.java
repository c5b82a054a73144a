package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.extraction.Reading.Binding;
import org.jspecify.annotations.Nullable;

/** What a figure is about whose own clause does not say: what was spoken of last, before, or in the title. */
final class Inherited {

    private final String text;
    private final Vocabulary vocabulary;
    private final Spoken spoken;

    Inherited(String text, Vocabulary vocabulary, Spoken spoken) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.spoken = spoken;
    }

    /** What a figure is about that nothing before it names. */
    Topic of(Figure figure, Lead lead) {
        Topic carried = spoken.carried();
        Topic titled = spoken.titled();
        Topic last = spoken.here();
        if (figure.kind() == Kind.RANK && isZone(lead) && (last == null || lead.does(Cue.PLACE))) {
            return new Topic(span(lead, figure), vocabulary.indicator("ZONE_RANK"), null, Binding.NAMED_BEFORE);
        }
        Topic unfit = last != null && last.indicator() == null && lead.items().isEmpty() ? spoken.coded() : null;
        if (unfit != null
                && last != null
                && figure.kind() == Kind.MONEY
                && unfit.isMoney()
                && unfit.label().equals(last.label())) {
            return unfit.by(Binding.LAST_SPOKEN_OF);
        }
        boolean counted = last != null && last.indicator() == null && saysWhat(figure, lead);
        Topic measured = counted ? spoken.measured(figure) : null;
        if (measured != null) {
            return measured.by(Binding.LAST_SPOKEN_OF);
        }
        Topic trade = ofTrade(last != null ? last : carried, figure, lead);
        if (trade != null) {
            return trade;
        }
        if (last != null) {
            return last.by(Binding.LAST_SPOKEN_OF);
        }
        Topic headline = spoken.headline();
        boolean opens = lead.from() == 0 && lead.items().isEmpty() && figure.kind() == Kind.MONEY;
        if (carried == null && headline != null && opens) {
            return headline.by(Binding.EARLIER_SENTENCE);
        }
        if (carried != null && carried.isCount() && figure.counts() && lead.does(Cue.TOTAL)) {
            return carried.by(Binding.EARLIER_SENTENCE);
        }
        if (carried != null && carried.isMoney() && isPlaced(figure, lead)) {
            return carried.by(Binding.EARLIER_SENTENCE);
        }
        Topic whole = ofTitle(figure, lead);
        if (whole != null) {
            return whole;
        }
        boolean grows = figure.kind() == Kind.PERCENT && (lead.does(Cue.RISE) || lead.does(Cue.FALL));
        if (carried == null && titled != null && spoken.part() != null && grows) {
            return titled.of(spoken.part()).by(Binding.PART_OF_LAST);
        }
        if (carried != null
                && (!figure.isAmount() && figure.kind() != Kind.BARE || isOtherPeriodOf(carried, figure, lead))) {
            return carried.by(Binding.EARLIER_SENTENCE);
        }
        return new Topic(span(lead, figure), null, null, Binding.UNKNOWN_WORDS);
    }

    /** 其中交通运输业恢复强劲，增速达14.8%: the trade that a clause before turned to. */
    private @Nullable Topic ofTrade(@Nullable Topic whole, Figure figure, Lead lead) {
        String part = spoken.part();
        boolean rate = figure.kind() == Kind.PERCENT && lead.does(Cue.RATE);
        return whole != null && whole.isFlow() && rate && part != null && part.endsWith("业")
                ? whole.of(part).by(Binding.PART_OF_LAST)
                : null;
    }

    /** 增速, 以…亿元: a rate, or a sum that gains a place, is of what is measured and not of things counted in between. */
    private static boolean saysWhat(Figure figure, Lead lead) {
        return figure.kind() == Kind.PERCENT && lead.does(Cue.RATE) || isPlaced(figure, lead);
    }

    /** 以14324亿元位居第一. */
    private static boolean isPlaced(Figure figure, Lead lead) {
        return figure.kind() == Kind.MONEY
                && !lead.items().isEmpty()
                && lead.items().getLast().says("以");
    }

    /** 两年平均增速达到6.2%, 以14324亿元位居第一: of what the title is about, where the paragraph has not spoken of anything. */
    private @Nullable Topic ofTitle(Figure figure, Lead lead) {
        Topic carried = spoken.carried();
        boolean own = carried == null || carried.indicator() == null;
        Topic measured = own && saysWhat(figure, lead) ? spoken.measured(figure) : null;
        return measured == null ? null : measured.by(Binding.EARLIER_SENTENCE);
    }

    /** 跃升至国家高新区第41位. */
    boolean isZone(Lead lead) {
        for (Mention item : lead.items()) {
            if ((item instanceof Mention.Said said && !said.word().isName() || item instanceof Mention.Words)
                    && vocabulary.zones().isRanked(words(item))) {
                return true;
            }
        }
        return false;
    }

    /** 进出口突破20万亿元。其中，一季度、二季度分别达到9.76万亿和10.34万亿元. */
    private static boolean isOtherPeriodOf(Topic carried, Figure figure, Lead lead) {
        return figure.kind() == Kind.MONEY
                && carried.isMoney()
                && lead.namesTime()
                && lead.lastName() < 0
                && lead.lastWords() == null;
    }

    /** The words before a figure without those that only say what is done. */
    static Span span(Lead lead, Figure figure) {
        int from = 0;
        int to = lead.items().size();
        while (from < to && saysNothing(lead.items().get(from))) {
            from++;
        }
        while (to > from && saysNothing(lead.items().get(to - 1))) {
            to--;
        }
        return from == to
                ? new Span(figure.start(), figure.end())
                : new Span(
                        lead.items().get(from).start(), lead.items().get(to - 1).end());
    }

    private static boolean saysNothing(Mention item) {
        return item instanceof Mention.Time
                || item instanceof Mention.Mark
                || item instanceof Mention.Said said && !said.word().isName() && !said.does(Cue.PLACE);
    }

    private String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
