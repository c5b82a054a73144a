package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name before a figure stands for: with the words that restrict it, and by what was spoken of where it is general. */
final class Names {

    /** As far behind a sum as its growth may be told: ，比上年同期增长2.1%，. */
    private static final int LONGEST_GROWTH = 8;

    /** Longer words say themselves of whom they are: 工业增加值. */
    static final int LONGEST_GENERAL = 4;

    /** Longer words behind a name make another of it: 建设项目审批制度改革评估, but not GDP20强城市. */
    private static final int LONGEST_TAIL = 3;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Parts parts;
    private final Spoken spoken;
    private final Doers doers;
    private final Partners partners;

    Names(String text, List<Mention> mentions, Vocabulary vocabulary, Parts parts, Spoken spoken) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.spoken = spoken;
        this.doers = new Doers(text, mentions, vocabulary, spoken);
        this.partners = new Partners(text, mentions, spoken);
    }

    Doers doers() {
        return doers;
    }

    Partners partners() {
        return partners;
    }

    /** The name at an index of a lead, for a figure. */
    Topic of(int index, Figure figure, Lead lead, int name) {
        Mention.Said said = (Mention.Said) lead.items().get(name);
        if (said.says("计划投资") && isCompletedBehind(index)) {
            return yearsPlan(said);
        }
        Topic topic = likeWhole(beyond(figure, lead, name), lead);
        return said.says("财政收入") && topic.is("FISCAL_REVENUE") && isWholeOfLocal(index)
                ? topic.as(vocabulary.indicator("FISCAL_REVENUE_TOTAL"))
                : topic;
    }

    /** 财政收入93.2亿元，增长2.1%，其中地方财政收入60.2亿元: all of it, where the local part is told beside it. */
    private boolean isWholeOfLocal(int index) {
        int end = Math.min(mentions.size() - 1, index + LONGEST_GROWTH);
        for (int i = index + 1; i < end; i++) {
            if (mentions.get(i) instanceof Mention.Said said && said.does(Cue.OF_WHICH)) {
                return mentions.get(i + 1) instanceof Mention.Said part
                        && part.word().indicator() instanceof Indicator named
                        && named.code().equals("FISCAL_REVENUE");
            }
            if (mentions.get(i) instanceof Mention.Mark mark && mark.sign() == ';') {
                return false;
            }
        }
        return false;
    }

    /** The name, or the words that follow it and say more: 规上工业企业综合能耗, 规上工业中石化行业. */
    private Topic beyond(Figure figure, Lead lead, int name) {
        Topic topic = partners.with(named(lead, name), lead);
        Mention.Words rest = wordsAfter(lead, name);
        if (rest == null) {
            return topic;
        }
        String more = words(rest);
        boolean adjacent = rest.start() == lead.items().get(name).end();
        boolean another = adjacent
                && figure.kind() == Kind.RANK
                && more.length() > LONGEST_TAIL
                && !Letters.isDigit(more.charAt(0));
        if (vocabulary.endings().measures(more) || figure.counts() && adjacent || another) {
            return new Topic(
                    new Span(adjacent ? lead.items().get(name).start() : rest.start(), rest.end()),
                    null,
                    null,
                    Binding.UNKNOWN_WORDS);
        }
        return figure.kind() == Kind.PERCENT && vocabulary.endings().isPart(more)
                        || figure.kind() == Kind.MONEY && vocabulary.endings().isPart(more)
                ? new Topic(topic.label(), topic.indicator(), more, Binding.PART_OF_LAST)
                : topic;
    }

    private Mention.@Nullable Words wordsAfter(Lead lead, int name) {
        for (int i = lead.cut() - 1; i > name; i--) {
            if (lead.items().get(i) instanceof Mention.Words words && words.end() - words.start() > 1) {
                return words;
            }
        }
        return null;
    }

    /** A name with the words before it as its part. */
    Topic named(Lead lead, int at) {
        Mention.Said said = (Mention.Said) lead.items().get(at);
        if (said.says("计划投资") && at > 0 && lead.items().get(at - 1) instanceof Mention.Time) {
            return yearsPlan(said);
        }
        String part = parts.of(lead.items(), at);
        Topic last = spoken.current();
        if (part == null
                && last != null
                && last.breakdown() != null
                && lead.does(Cue.OF_ALL)
                && spoken.words(last).endsWith(said.word().form())) {
            return last.by(Binding.LAST_SPOKEN_OF);
        }
        if (said.does(Cue.SECTOR) && lead.does(Cue.SHARE) && !lead.does(Cue.OF_ALL) && part == null) {
            return new Topic(new Span(said.start(), said.end()), said.word().indicator(), null, Binding.NAMED_BEFORE);
        }
        String own = part != null ? part : doers.of(said, lead);
        spoken.part(part != null ? null : spoken.part());
        Topic found = topic(said, 0, own, Binding.NAMED_BEFORE, ownerOf(lead, at));
        return meant(found.breakdown() == null ? whosePart(found, lead, at) : found, lead, at, part == null);
    }

    /** The same with a part that other words than those before it tell. */
    private Topic whosePart(Topic found, Lead lead, int at) {
        Topic here = spoken.here();
        if (found.is("FAI")
                && at > 0
                && lead.items().get(at).says("投资")
                && lead.items().get(at - 1).says("项目")) {
            return found.of("项目");
        }
        if (here != null && isPartInTime(here, found, lead)) {
            return found.of(here.breakdown());
        }
        return found.is("FAI") ? found.of(sectorDoing(lead, at)) : found;
    }

    /**
     * What a name stands for beside others: 增加值 of 高新技术产业 is theirs, and 规上企业利润总额 that of industry.
     *
     * @param alone whether no words before it restrict it
     */
    private Topic meant(Topic found, Lead lead, int at, boolean alone) {
        Mention.Said said = (Mention.Said) lead.items().get(at);
        Topic last = spoken.current();
        if (isAllOf(found)) {
            return found.of(null);
        }
        boolean added = said.says("增加值") && last != null && last.is("HITECH_OUTPUT") && last.breakdown() == null;
        if (alone && added) {
            return found.as(vocabulary.indicator("HITECH_VA"));
        }
        if (alone && isOfHighTech(lead, at)) {
            return found.is("IND_OUTPUT")
                    ? found.as(vocabulary.indicator("HITECH_OUTPUT"))
                    : found.startsWith("IND_VA") ? found.as(vocabulary.indicator("HITECH_VA")) : found;
        }
        if (alone && said.says("增加值") && doers.isPending(said) && isAllIndustry(spoken.part())) {
            return found.as(vocabulary.indicator("IND_VA_ALL")).of(null);
        }
        if (last != null && last.startsWith("IND_VA") && said.says("高新技术产业")) {
            return found.as(vocabulary.indicator("HITECH_VA"));
        }
        if (found.is("INCOME_URBAN") && said.word().names().size() > 1) {
            return found.as(vocabulary.indicator("INCOME"));
        }
        boolean anyone = found.is("ZONE_RANK") && (said.says("全国排名") || said.says("综合排名"));
        return anyone && parts.isOfOther(wordsBefore(lead, at)) ? found.as(null) : found;
    }

    /** 规上企业利润总额, 规模以上服务业260家，实现营业收入59亿元: those that the indicator is about are no part of it. */
    private static boolean isAllOf(Topic found) {
        boolean scale = "规上企业".equals(found.breakdown()) || "规模以上企业".equals(found.breakdown());
        return found.is("IND_PROFIT") && scale || found.is("SVC_REVENUE") && "服务业".equals(found.breakdown());
    }

    /** 区域创新能力 of 区域创新能力在全国综合排名上升3位, or null. */
    private @Nullable String wordsBefore(Lead lead, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (lead.items().get(i) instanceof Mention.Words words && words.end() - words.start() > 1) {
                return words(words);
            }
        }
        return null;
    }

    /** 高新技术产业完成工业总产值: theirs, with no more between than what is done. */
    private static boolean isOfHighTech(Lead lead, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!(lead.items().get(i) instanceof Mention.Said said)) {
                return false;
            }
            if (said.word().isName()) {
                return said.says("高新技术产业") || said.says("高技术产业");
            }
            if (!said.does(Cue.NEUTRAL)) {
                return false;
            }
        }
        return false;
    }

    /** 工业经济快速增长，增加值127亿元. */
    private static boolean isAllIndustry(@Nullable String part) {
        return "工业".equals(part) || "工业经济".equals(part);
    }

    /** 第三产业实现固定资产投资134亿元: the sector that invests, with no more between than what it does. */
    private @Nullable String sectorDoing(Lead lead, int at) {
        if (at < 2
                || !(lead.items().get(at - 1) instanceof Mention.Said does)
                || !(lead.items().get(at - 2) instanceof Mention.Said whose)) {
            return null;
        }
        boolean sector = whose.does(Cue.SECTOR) && whose.word().names().size() == 1;
        return sector && (does.says("实现") || does.says("完成")) ? words(whose) : null;
    }

    /** 限额以上单位零售额20.56亿元，其中10月当月零售额3.13亿元: of the same part, a month of it. */
    private static boolean isPartInTime(Topic last, Topic found, Lead lead) {
        return last.breakdown() != null
                && found.indicator() != null
                && found.indicator().equals(last.indicator())
                && lead.does(Cue.OF_WHICH)
                && lead.namesTime()
                && !lead.does(Cue.PLACE)
                && !lead.does(Cue.COHORT);
    }

    /** 计划投资232亿元，完成63.5%: of what is planned for a year so much is done. */
    private boolean isCompletedBehind(int index) {
        return index + 3 < mentions.size()
                && mentions.get(index + 1) instanceof Mention.Mark
                && mentions.get(index + 2) instanceof Mention.Said done
                && (done.does(Cue.COMPLETION) || done.says("完成"))
                && mentions.get(index + 3) instanceof Mention.Number(Figure rate)
                && rate.kind() == Kind.PERCENT;
    }

    private Topic yearsPlan(Mention.Said said) {
        return new Topic(
                new Span(said.start(), said.end()),
                vocabulary.indicator("PROJECT_INVESTMENT_ANNUAL"),
                null,
                Binding.NAMED_BEFORE);
    }

    /** 新开工项目投资总额: the name before a general word says whose it is; else what is spoken of. */
    private @Nullable Topic ownerOf(Lead lead, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (lead.items().get(i) instanceof Mention.Said said && said.word().isName() && !Topics.isGeneral(said)) {
                return topic(said, 0, null, Binding.NAMED_BEFORE, null);
            }
        }
        return spoken.current();
    }

    Topic topic(Mention.Said said, int which, @Nullable String part, Binding source) {
        return topic(said, which, part, source, spoken.current());
    }

    private Topic topic(Mention.Said said, int which, @Nullable String part, Binding source, @Nullable Topic current) {
        Word.Name name = said.word().names().get(which);
        boolean level = part != null
                && (vocabulary.list(Role.LEVEL).has(part) || name.breakdown().startsWith("限"));
        String own = name.breakdown().isEmpty() || level ? part : name.breakdown();
        if (level && name.indicator() != null && name.indicator().code().startsWith("FISCAL")) {
            own = null;
        }
        String owner = ownsItself(said, part, source) || current == null ? part : owner(current);
        Indicator indicator = said.does(Cue.HEAD)
                ? vocabulary.heads().resolve(said.word().form(), name.indicator(), owner, spoken.basis(current))
                : name.indicator();
        if (indicator == null && parts.isZonesIncome(said.word(), part)) {
            indicator = vocabulary.indicator("ZONE_REVENUE");
        }
        if (indicator != null && indicator.code().equals("ZONE_RANK") && parts.isOfOther(part)) {
            indicator = null;
        }
        boolean whole = indicator != null
                && (indicator.code().equals("ZONE_RANK")
                        || parts.isItself(part, name, indicator)
                        || isNamedSo(part, said, indicator));
        if (part != null
                && isSector(said)
                && current != null
                && current.indicator() != null
                && !current.startsWith("VA_")) {
            String sector = part + said.word().form();
            return new Topic(current.label(), current.indicator(), sector, Binding.PART_OF_LAST);
        }
        if (part == null && said.does(Cue.SECTOR) && current != null && isInvested(current)) {
            return investedIn(said, which, current);
        }
        if (part != null && vocabulary.endings().isFirm(part) && said.does(Cue.HEAD)) {
            return new Topic(new Span(said.start(), said.end()), null, part, source);
        }
        Topic found = new Topic(new Span(said.start(), said.end()), indicator, whole ? null : own, source);
        boolean enterprises = found.is("ENTERPRISES") || said.says("企业");
        return own == null
                ? found
                : enterprises ? aboveScale(found, own) : found.is("IND_VA_ALL") ? addedAboveScale(found, own) : found;
    }

    /** 规上装备工业增加值 is value added above scale, restricted to 装备. */
    private Topic addedAboveScale(Topic added, String part) {
        String size = vocabulary.list(Role.ABOVE_SCALE).startOf(part);
        return size == null
                ? added
                : added.as(vocabulary.indicator("IND_VA"))
                        .of(size.length() == part.length() ? null : part.substring(size.length()));
    }

    /** 农林牧渔业总产值25亿元，增加值14亿元: 农林牧渔业增加值 is a name of the sector's value added itself. */
    private boolean isNamedSo(@Nullable String part, Mention.Said said, Indicator indicator) {
        Word word = part == null || !indicator.code().startsWith("VA_")
                ? null
                : vocabulary.words().get(Folded.string(part) + said.word().form());
        return word != null
                && word.isName()
                && word.names().getFirst().breakdown().isEmpty()
                && indicator.equals(word.indicator());
    }

    /** 规模以上电子信息企业 are enterprises above scale, restricted to 电子信息; the same where no size is told. */
    Topic aboveScale(Topic enterprises, String part) {
        String size = vocabulary.list(Role.ABOVE_SCALE).startOf(part);
        return size == null || size.length() == part.length()
                ? enterprises
                : enterprises
                        .as(vocabulary.indicator("ENTERPRISES_ABOVE_SCALE"))
                        .of(part.substring(size.length()));
    }

    private static boolean isInvested(Topic current) {
        return current.startsWith("FAI") || current.is("FDI");
    }

    /** 第二产业增长6% and 高技术制造业增长12% in a text about investment are those parts of it. */
    private Topic investedIn(Mention.Said said, int which, Topic current) {
        String sector = sector(said.word(), which);
        Indicator invested = current.is("FDI")
                ? current.indicator()
                : vocabulary.heads().resolve("投资", vocabulary.indicator("FAI"), sector, current);
        return new Topic(current.label(), invested, sector, Binding.PART_OF_LAST);
    }

    /** 第一产业, of which 第一、二、三产业 names the first. */
    private static String sector(Word word, int which) {
        Indicator named = word.names().get(which).indicator();
        return word.names().size() > 1 && named != null ? named.zh().replace("增加值", "") : word.form();
    }

    private static boolean ownsItself(Mention.Said said, @Nullable String part, Binding source) {
        return part != null || source != Binding.NAMED_BEFORE || said.word().length() > LONGEST_GENERAL;
    }

    private String owner(Topic current) {
        return current.breakdown() == null ? spoken.words(current) : current.breakdown();
    }

    /** 服务业 alone: with words before it, a part of whatever is measured (电子商务服务业增长5%). */
    private static boolean isSector(Mention.Said said) {
        return said.word().is("服务业");
    }

    /** 汽车业增加值占规模以上工业增加值46.7%, 完成投资占工业投资81.7%: a general word is of the kind of the whole. */
    private Topic likeWhole(Topic topic, Lead lead) {
        Mention.Said whole = lead.does(Cue.OF_ALL) ? lead.nameAfterTurn() : null;
        Indicator indicator = whole == null ? null : whole.word().indicator();
        boolean part = indicator != null
                && topic.breakdown() != null
                && topic.is("GDP")
                && indicator.code().startsWith("IND_VA");
        boolean invested = indicator != null
                && (topic.is("PROJECT_INVESTMENT_DONE") || spoken.words(topic).equals("投资"))
                && indicator.code().startsWith("FAI");
        return part || invested ? topic.as(indicator) : topic;
    }

    private String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
