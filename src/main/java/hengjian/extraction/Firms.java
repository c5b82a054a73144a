package hengjian.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single firms a sentence speaks of, whose figures are theirs and not the zone's. */
final class Firms {

    /** As far back as a subject is looked for; without a bound a sentence without a stop would cost its square. */
    private static final int LOOK_BACK = 60;

    private final String text;
    private final List<Mention> mentions;

    /** The first mention that could be a firm, once it has been looked for; before it there is none. */
    private int first;

    private boolean searched;

    Firms(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** 支持某公司开展外贸，力争实现进出口额1亿元: the firm a clause before speaks of, unless a place comes in between. */
    @Nullable
    String before(Lead lead) {
        for (Mention item : lead.items()) {
            if (item instanceof Mention.Said said && (said.does(Cue.PLACE) || said.does(Cue.COHORT))) {
                return null;
            }
        }
        boolean own = !lead.items().isEmpty()
                && lead.items().getFirst() instanceof Mention.Words
                && mentions.get(lead.from()) == lead.items().getFirst()
                && isFirmSubject(lead.from());
        if (own) {
            return words(lead.items().getFirst());
        }
        for (int i = lead.from() - 1; i >= Math.max(first(), lead.from() - LOOK_BACK); i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Mark(int start, char sign) && sign == ';'
                    || mention instanceof Mention.Said said && (said.does(Cue.PLACE) || said.does(Cue.COHORT))) {
                return null;
            }
            if (mention instanceof Mention.Words && isFirmSubject(i)) {
                return words(mention);
            }
        }
        return null;
    }

    private int first() {
        while (!searched && first < mentions.size()) {
            searched = mentions.get(first) instanceof Mention.Words named && text.startsWith("公司", named.end() - 2);
            first += searched ? 0 : 1;
        }
        return first;
    }

    private boolean isFirmSubject(int at) {
        boolean opens = opensSubject(at)
                || mentions.get(at - 1) instanceof Mention.Said said
                        && (said.does(Cue.ACT) || (isPronoun(said) || said.does(Cue.PLACE)) && opensSubject(at - 1));
        boolean listed = at + 1 < mentions.size() && Lead.isJoint(mentions.get(at + 1));
        String words = words(mentions.get(at));
        return opens && !listed && words.endsWith("公司") && words.charAt(0) != '非';
    }

    private boolean opensSubject(int at) {
        return at == 0
                || mentions.get(at - 1) instanceof Mention.Mark(int start, char sign) && sign != '、'
                || mentions.get(at - 1).end() - mentions.get(at - 1).start() == 1
                        && text.charAt(mentions.get(at - 1).start()) == '“';
    }

    /** 我们公司, 该公司. */
    private static boolean isPronoun(Mention.Said said) {
        return said.says("我们") || said.says("该") || said.says("我");
    }

    private String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
