package hengjian.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom trade is done: 东盟 of 对东盟进出口. */
final class Partners {

    /** Longer words between 对 and 出口 name no partner. */
    private static final int LONGEST_PARTNER = 30;

    private final String text;
    private final List<Mention> mentions;
    private final Spoken spoken;

    Partners(String text, List<Mention> mentions, Spoken spoken) {
        this.text = text;
        this.mentions = mentions;
        this.spoken = spoken;
    }

    /** 对东盟进出口100亿元，其中出口60亿元: with the same partner. */
    Topic with(Topic topic, Lead lead) {
        String partner = topic.breakdown() == null ? of(topic) : null;
        if (partner != null) {
            return topic.of(partner);
        }
        Topic last = spoken.current();
        boolean within = spoken.any() || lead.does(Cue.OF_WHICH) || opensWithParts();
        boolean same = topic.breakdown() == null
                && (topic.is("EXPORT") || topic.is("IMPORT"))
                && last != null
                && within
                && !lead.does(Cue.COHORT)
                && !lead.does(Cue.PLACE);
        Topic trade = same ? spoken.earlier("TRADE") : null;
        return trade == null ? topic : topic.of(trade.breakdown());
    }

    private static boolean isTrade(Topic topic) {
        return topic.is("TRADE") || topic.is("EXPORT") || topic.is("IMPORT");
    }

    /** The partner a name of trade is told with: 东盟 of 对东盟进出口; null without one. */
    @Nullable
    String of(Topic topic) {
        return isTrade(topic) ? partnerOf(topic) : null;
    }

    /** 亚太经合组织（APEC）经济体 of 对亚太经合组织（APEC）经济体进出口: all that stands between 对 and the name; null without it. */
    private @Nullable String partnerOf(Topic trade) {
        int name = trade.label().start();
        int end = name;
        for (int at = before(name); at >= 0 && name - mentions.get(at).start() <= LONGEST_PARTNER; at--) {
            Mention mention = mentions.get(at);
            if (mention.says("对") || mention.says("与")) {
                String partner = text.substring(mention.end(), end);
                return partner.isEmpty() ? null : partner;
            }
            boolean said = mention instanceof Mention.Said word && !word.does(Cue.PLACE) && !word.does(Cue.COHORT);
            if (said && mention.end() == end && !Lead.isJoint(mention)) {
                end = mention.start();
            } else if (mention instanceof Mention.Mark mark && ",;:".indexOf(mark.sign()) >= 0
                    || mention instanceof Mention.Number(Figure figure) && !figure.counts()) {
                return null;
            }
        }
        return null;
    }

    /** The last mention that starts before an offset, -1 when none does. */
    private int before(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private boolean opensWithParts() {
        return !mentions.isEmpty() && mentions.getFirst() instanceof Mention.Said said && said.does(Cue.OF_WHICH);
    }
}
