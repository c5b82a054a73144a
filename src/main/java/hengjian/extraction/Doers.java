package hengjian.extraction;

import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose a name is that no words before it restrict: what the enterprises, the trade or the part of the economy do that a sentence is about. */
final class Doers {

    /** As far back as a sentence may tell who does what it measures. */
    private static final int LONGEST_SENTENCE = 30;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Spoken spoken;

    Doers(String text, List<Mention> mentions, Vocabulary vocabulary, Spoken spoken) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.spoken = spoken;
    }

    /** Whose a name without a part is, null when it is nobody's or of all. */
    @Nullable
    String of(Mention.Said said, Lead lead) {
        Topic here = spoken.here();
        boolean agent = here != null
                && (said.does(Cue.YIELDS)
                        || isOfEnterprises(here, said, lead)
                        || isOfSame(here, said, lead)
                        || isInvestedToo(here, said, lead)
                        || isOfEconomy(here, said, lead));
        if (agent && here != null) {
            return ownPart(here);
        }
        if (isPending(said)) {
            return spoken.part();
        }
        String doer = isDone(said, lead) ? actor(lead) : null;
        Topic last = spoken.current();
        return doer != null || last == null ? doer : sectorOf(said, last);
    }

    /** Whether a name without a part goes on with the one a clause before has told: 工业经济快速增长，增加值127亿元. */
    boolean isPending(Mention.Said said) {
        Topic here = spoken.here();
        boolean all = here != null && here.is("ENTERPRISES_ABOVE_SCALE") && "工业".equals(spoken.part());
        return spoken.part() != null && isShortAndGeneral(said) && !all;
    }

    /** 高技术服务业不断壮大，实现营业收入…, 农林牧渔业总产值25亿元，增加值14亿元: the sector that a clause before was about. */
    private @Nullable String sectorOf(Mention.Said said, Topic last) {
        boolean general = isShortAndGeneral(said) && !said.says("企业");
        if (!general || last.indicator() != null || last.breakdown() != null) {
            return null;
        }
        String words = spoken.words(last);
        String head = words.endsWith("业") ? null : vocabulary.heads().within(words);
        String sector = head == null ? words : words.substring(0, words.length() - head.length());
        return sector.endsWith("业") ? sector : economy();
    }

    /** 民营经济: the part of the economy that no indicator stands for and that was spoken of last; null when it was not. */
    @Nullable
    String economy() {
        Topic last = spoken.here();
        boolean part = last != null && last.indicator() == null && last.breakdown() == null;
        String words = part && last != null ? spoken.words(last) : "";
        return words.endsWith("经济") && words.length() > "经济".length() ? words : null;
    }

    /** 民营企业保持最大主体地位，累计进出口2078亿元: what enterprises do, unless somebody else is named. */
    private static boolean isDone(Mention.Said said, Lead lead) {
        Indicator named = said.word().indicator();
        boolean own = named != null
                && (named.code().equals("TRADE")
                        || named.code().equals("EXPORT")
                        || named.code().equals("IMPORT")
                        || named.code().equals("RD_EXPENDITURE")
                        || named.code().equals("TAX"));
        boolean ofAll = said.word().form().startsWith("全");
        return own && !ofAll && !lead.does(Cue.PLACE) && !lead.does(Cue.COHORT);
    }

    /**
     * 民营企业展现出较强的活力，全年进出口总值3234亿元, 619家高新技术企业增加投入，研发经费支出33亿元: the enterprises that a clause before is
     * about, null when it is about none, or about those above scale, who are nearly all of what is measured.
     */
    private @Nullable String actor(Lead lead) {
        for (int i = lead.from() - 1; i >= Math.max(0, lead.from() - LONGEST_SENTENCE); i--) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Mark mark && mark.sign() == ';') {
                return null;
            }
            boolean does = mention instanceof Mention.Said said
                    && said.word().indicator() instanceof Indicator named
                    && named.code().startsWith("ENTERPRISES")
                    && !named.code().equals("ENTERPRISES_ABOVE_SCALE")
                    && isFollowedByVerb(i);
            if (does) {
                int first = mention.says("企业") && i > 0 && mentions.get(i - 1) instanceof Mention.Words ? i - 1 : i;
                boolean who = !mention.says("企业") || first < i;
                return who && opensClause(first)
                        ? text.substring(mentions.get(first).start(), mention.end())
                        : null;
            }
        }
        return null;
    }

    private boolean isFollowedByVerb(int at) {
        Mention next = mentions.get(at + 1);
        return next instanceof Mention.Words
                || next instanceof Mention.Said said && !said.word().isName();
    }

    private boolean opensClause(int at) {
        return at == 0
                || switch (mentions.get(at - 1)) {
                    case Mention.Mark mark -> mark.sign() == ',';
                    case Mention.Said said -> said.does(Cue.PLACE) || said.does(Cue.COHORT) || said.does(Cue.OF_WHICH);
                    case Mention.Time t -> true;
                    case Mention.Number n -> true;
                    case Mention.Words w -> false;
                };
    }

    /** 规模以上工业企业793户，增加值增长1.8%: all of industry above scale is no part of what it yields. */
    private static @Nullable String ownPart(Topic enterprises) {
        boolean all = enterprises.is("ENTERPRISES_ABOVE_SCALE") && "工业".equals(enterprises.breakdown());
        return all ? null : enterprises.breakdown();
    }

    private boolean isShortAndGeneral(Mention.Said said) {
        return said.word().length() <= Names.LONGEST_GENERAL && said.does(Cue.HEAD);
    }

    /** 规模以上电子信息企业52家，实现产值320亿元, 80家工业企业完成工业总产值: theirs, unless somebody else is named. */
    private boolean isOfEnterprises(Topic last, Mention.Said said, Lead lead) {
        return last.startsWith("ENTERPRISES")
                && last.breakdown() != null
                && (last.source() == Binding.NAMED_AFTER && last.is("ENTERPRISES") || said.does(Cue.HEAD))
                && !said.says("企业")
                && !lead.does(Cue.PLACE)
                && !lead.does(Cue.COHORT);
    }

    /** 全市中小企业实现增加值16.69亿元，上交税金2.84亿元: theirs too, as all that a clause says they did. */
    private static boolean isOfSame(Topic last, Mention.Said said, Lead lead) {
        Indicator named = said.word().indicator();
        boolean theirs = last.isFlow()
                && last.breakdown() != null
                && last.breakdown().endsWith("企业")
                && !(last.breakdown().startsWith("规") && last.breakdown().endsWith("工业企业"))
                && last.source() != Binding.PART_OF_LAST;
        boolean done = named != null
                && named.unit().isMoney()
                && (named.code().startsWith("IND_")
                        || named.code().equals("TAX")
                        || named.code().equals("RD_EXPENDITURE"));
        return theirs && done && !lead.does(Cue.PLACE) && !lead.does(Cue.COHORT);
    }

    /** 非公有制经济实现增加值1818亿元，进出口额占全省的65.2%: its share too, and the taxes it pays. */
    private static boolean isOfEconomy(Topic last, Mention.Said said, Lead lead) {
        boolean pays = said.word().indicator() instanceof Indicator named
                && named.code().equals("TAX")
                && !lead.does(Cue.PLACE)
                && !lead.does(Cue.COHORT);
        return last.breakdown() != null
                && last.breakdown().endsWith("经济")
                && (pays || lead.does(Cue.OF_ALL) && !lead.says("民间投资"));
    }

    /** 第三产业投资保持较快增长，全年完成投资26480亿元: the same investment. */
    private static boolean isInvestedToo(Topic last, Mention.Said said, Lead lead) {
        return last.startsWith("FAI")
                && last.breakdown() != null
                && last.breakdown().endsWith("业")
                && (said.says("完成投资") || said.says("完成投资额"))
                && !lead.does(Cue.PLACE)
                && !lead.does(Cue.COHORT)
                && !lead.does(Cue.OF_WHICH);
    }
}
