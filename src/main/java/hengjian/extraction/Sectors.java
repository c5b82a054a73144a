package hengjian.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clauses without a figure turn to: an indicator they name, or a part of the economy. */
final class Sectors {

    /** Longer words before 产业 do something besides: 了解乡村特色产业. */
    private static final int LONGEST_SECTOR = 8;

    /** Longer words are no part of the economy's but a name or a phrase: 一流创新型特色产业园区. */
    private static final int LONGEST_PART = 10;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Spoken spoken;

    Sectors(String text, List<Mention> mentions, Vocabulary vocabulary, Names names, Spoken spoken) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.names = names;
        this.spoken = spoken;
    }

    /** What the sentence turned to without a figure of its own: 规上工业中, 石化行业增长5%. */
    void mention(int from, int to) {
        int depth = 0;
        for (int i = to - 1; i >= from; i--) {
            depth += mentions.get(i) instanceof Mention.Mark mark
                    ? mark.sign() == ')' ? 1 : mark.sign() == '(' ? -1 : 0
                    : 0;
            if (depth > 0) {
                continue;
            }
            if (mentions.get(i) instanceof Mention.Said said
                    && said.word().isName()
                    && (!Topics.isGeneral(said) || isView(i + 1, to))) {
                Lead before = Lead.of(mentions, i + 1);
                int at = before.lastName();
                if (at >= 0) {
                    spoken.note(names.named(before, at));
                }
                spoken.part(closes(i, to) || said.does(Cue.SECTOR) ? null : spoken.part());
                return;
            }
        }
        for (int i = from; i < to; i++) {
            if (mentions.get(i) instanceof Mention.Words words && opensClause(i)) {
                String sector = sector(words(words));
                spoken.part(sector.isEmpty() ? spoken.part() : sector);
            } else if (mentions.get(i) instanceof Mention.Words words && trade(words, i) instanceof String trade) {
                spoken.part(trade);
            } else if (mentions.get(i) instanceof Mention.Mark mark && mark.sign() == ';') {
                spoken.part(null);
            }
        }
    }

    /** 工业经济快速增长，增加值127亿元；服务业逐步恢复: what stood before the semicolon is done with. */
    private boolean closes(int at, int to) {
        for (int i = at - 1; i >= 0 && !(mentions.get(i) instanceof Mention.Number); i--) {
            if (mentions.get(i) instanceof Mention.Mark mark && mark.sign() == ';') {
                return true;
            }
        }
        return false;
    }

    /** 从分产业增加值看. */
    private boolean isView(int at, int to) {
        return at < to && (mentions.get(at).says("看") || mentions.get(at).says("来看"));
    }

    /** 石化行业; 机电一体化产业 of 机电一体化产业增长迅速, 畜牧业 of 畜牧业健康发展; empty when the words name no part. */
    private String sector(String words) {
        if (words.length() <= LONGEST_PART && vocabulary.endings().isPart(words)) {
            return words;
        }
        int industry = words.indexOf("产业");
        if (industry > 1 && industry + 2 <= LONGEST_SECTOR) {
            return words.substring(0, industry + 2);
        }
        int trade = words.indexOf('业');
        boolean ends = trade > 0
                && trade < LONGEST_SECTOR
                && trade < words.length() - 1
                && !vocabulary.list(Role.NO_TRADE).has(words.charAt(trade + 1));
        return ends ? words.substring(0, trade + 1) : "";
    }

    /** 皮革、毛皮、羽毛及其制品和制鞋业 of 皮革、毛皮、羽毛及其制品和制鞋业表现抢眼; null where no trade does anything. */
    private @Nullable String trade(Mention.Words words, int at) {
        int end = words.end();
        boolean does = text.charAt(end - 1) == '业'
                && at + 1 < mentions.size()
                && mentions.get(at + 1) instanceof Mention.Said next
                && next.start() == end
                && !next.word().isName()
                && vocabulary.list(Role.TRADE_DOES).startOf(next.word().form()) != null;
        if (!does) {
            return null;
        }
        int first = coordinated(at);
        int start = mentions.get(first).start();
        boolean narrow = end - start > LONGEST_SECTOR && !Numerals.is(text.charAt(start));
        return narrow && opensClause(first) ? text.substring(start, end) : null;
    }

    /** Where a run of words with joints begins: 皮革、毛皮、羽毛及其制品和制鞋业. */
    private int coordinated(int at) {
        int first = at;
        for (int i = at - 1;
                i >= 0 && mentions.get(i).end() == mentions.get(i + 1).start();
                i--) {
            Mention mention = mentions.get(i);
            boolean joint = Lead.isJoint(mention)
                    || mention.says("及其")
                    || mention instanceof Mention.Mark mark && mark.sign() == '、';
            if (!joint && !(mention instanceof Mention.Words)) {
                break;
            }
            first = mention instanceof Mention.Words ? i : first;
        }
        return first;
    }

    private boolean opensClause(int at) {
        return at == 0
                || switch (mentions.get(at - 1)) {
                    case Mention.Mark mark -> mark.sign() == ',' || mark.sign() == ';';
                    case Mention.Said said ->
                        said.does(Cue.PLACE) || said.does(Cue.COHORT) || said.does(Cue.OF_WHICH) || said.says("是");
                    case Mention.Time t -> true;
                    case Mention.Number n -> false;
                    case Mention.Words w -> false;
                };
    }

    private String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
