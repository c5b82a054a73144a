package hengjian.extraction;

import hengjian.indicator.Indicator;
import java.util.List;

/**
 * In a text about the whole country 东部, 中部 and 西部 are parts of what is invested (东部地区实际使用外资增长7.7%), unless something
 * is ranked among those there.
 */
final class Regions {

    private final String text;
    private final WordList regions;

    Regions(String text, Vocabulary vocabulary) {
        this.text = text;
        this.regions = vocabulary.list(Role.REGION);
    }

    /** Makes words of the regions that stand before the name of an indicator, or in a list that does. */
    void fold(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            boolean ranked = i > 0
                    && mentions.get(i - 1) instanceof Mention.Said before
                    && (before.does(Cue.RANKS) || before.says("在"));
            if (isRegion(mentions.get(i)) && !ranked && isNamed(mentions, i + 1)) {
                mentions.set(
                        i,
                        new Mention.Words(
                                mentions.get(i).start(), mentions.get(i).end()));
            }
        }
    }

    private boolean isRegion(Mention mention) {
        return mention instanceof Mention.Said said
                && (said.does(Cue.PLACE) || said.does(Cue.COHORT))
                && regions.has(text.substring(said.start(), said.end()));
    }

    /** A region's product is its own; what is invested in it is a part of what is invested in the country. */
    private static boolean isInvestment(Mention.Said said) {
        return said.word().indicator() instanceof Indicator named
                && (named.code().startsWith("FAI") || named.code().equals("FDI"));
    }

    private boolean isNamed(List<Mention> mentions, int from) {
        for (int i = from; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Said said && said.word().isName()) {
                return said.start() == mentions.get(i - 1).end() && isInvestment(said);
            }
            boolean listed = isRegion(mention)
                    || Lead.isJoint(mention)
                    || mention instanceof Mention.Mark mark && mark.sign() == '、';
            if (!listed) {
                return false;
            }
        }
        return false;
    }
}
