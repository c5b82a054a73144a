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

    /** As far back as a sentence may tell who does what it measures. */
    private static final int LONGEST_SENTENCE = 30;

    /** Longer words between 对 and 出口 name no partner. */
    private static final int LONGEST_PARTNER = 30;

    /** Longer words say themselves of whom they are: 工业增加值. */
    private static final int LONGEST_GENERAL = 4;

    /** Longer words behind a name make another of it: 建设项目审批制度改革评估, but not GDP20强城市. */
    private static final int LONGEST_TAIL = 3;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Parts parts;
    private final Spoken spoken;

    Names(String text, List<Mention> mentions, Vocabulary vocabulary, Parts parts, Spoken spoken) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.spoken = spoken;
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
                        && part.word().isName()
                        && part.word().names().getFirst().indicator() instanceof Indicator named
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
        Topic topic = withPartner(named(lead, name), lead);
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

    /** 对东盟进出口100亿元，其中出口60亿元: with the same partner. */
    private Topic withPartner(Topic topic, Lead lead) {
        String partner = topic.breakdown() == null ? partner(topic) : null;
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
    String partner(Topic topic) {
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
            return new Topic(
                    new Span(said.start(), said.end()),
                    said.word().names().getFirst().indicator(),
                    null,
                    Binding.NAMED_BEFORE);
        }
        Topic here = spoken.here();
        boolean agent = part == null
                && here != null
                && (said.does(Cue.YIELDS)
                        || isOfEnterprises(here, said, lead)
                        || isOfSame(here, said, lead)
                        || isInvestedToo(here, said, lead)
                        || isOfEconomy(here, said, lead));
        String doer = part == null && isDone(said, lead) ? actor(lead) : null;
        String sector = doer != null ? doer : part == null && last != null ? sectorOf(said, last) : null;
        boolean all = here != null && here.is("ENTERPRISES_ABOVE_SCALE") && "工业".equals(spoken.part());
        boolean pending = part == null && spoken.part() != null && isShortAndGeneral(said) && !all;
        String own = agent && here != null ? ownPart(here) : pending ? spoken.part() : sector != null ? sector : part;
        spoken.part(part != null ? null : spoken.part());
        Topic found = topic(said, 0, own, Binding.NAMED_BEFORE, ownerOf(lead, at));
        if (found.is("FAI")
                && found.breakdown() == null
                && said.says("投资")
                && at > 0
                && lead.items().get(at - 1).says("项目")) {
            return found.of("项目");
        }
        if (found.breakdown() == null && here != null && isPartInTime(here, found, lead)) {
            return found.of(here.breakdown());
        }
        if (found.is("FAI") && found.breakdown() == null && sectorDoing(lead, at) instanceof String whose) {
            return found.of(whose);
        }
        boolean scale = "规上企业".equals(found.breakdown()) || "规模以上企业".equals(found.breakdown());
        if (found.is("IND_PROFIT") && scale || found.is("SVC_REVENUE") && "服务业".equals(found.breakdown())) {
            return found.of(null);
        }
        boolean added = said.says("增加值") && last != null && last.is("HITECH_OUTPUT") && last.breakdown() == null;
        if (part == null && added) {
            return found.as(vocabulary.indicator("HITECH_VA"));
        }
        if (part == null && isOfHighTech(lead, at)) {
            return found.is("IND_OUTPUT")
                    ? found.as(vocabulary.indicator("HITECH_OUTPUT"))
                    : found.startsWith("IND_VA") ? found.as(vocabulary.indicator("HITECH_VA")) : found;
        }
        if (pending && isAllIndustry(spoken.part()) && said.says("增加值")) {
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

    /** 区域创新能力 of 区域创新能力在全国综合排名上升3位, or null. */
    private @Nullable String wordsBefore(Lead lead, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (lead.items().get(i) instanceof Mention.Words words && words.end() - words.start() > 1) {
                return words(words);
            }
        }
        return null;
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

    /** 民营企业保持最大主体地位，累计进出口2078亿元: what enterprises do, unless somebody else is named. */
    private static boolean isDone(Mention.Said said, Lead lead) {
        Indicator named = said.word().names().getFirst().indicator();
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
                    && said.word().isName()
                    && said.word().names().getFirst().indicator() instanceof Indicator named
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
        return said.word().length() <= LONGEST_GENERAL && said.does(Cue.HEAD);
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
        Indicator named = said.word().names().getFirst().indicator();
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
        boolean pays = said.word().names().getFirst().indicator() instanceof Indicator named
                && named.code().equals("TAX")
                && !lead.does(Cue.PLACE)
                && !lead.does(Cue.COHORT);
        return last.breakdown() != null
                && last.breakdown().endsWith("经济")
                && (pays || lead.does(Cue.OF_ALL) && !lead.says("民间投资"));
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
                && indicator.equals(word.names().getFirst().indicator());
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
        Indicator indicator =
                whole == null ? null : whole.word().names().getFirst().indicator();
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
