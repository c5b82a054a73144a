package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the figures of one sentence are about, and remembers what was spoken of. */
final class Topics {

    /** Longer words say themselves of whom they are: 工业增加值. */
    private static final int LONGEST_GENERAL = 4;

    /** Longer words before 产业 do something besides: 了解乡村特色产业. */
    private static final int LONGEST_SECTOR = 8;

    /** Longer words are no part of the economy's but a name or a phrase: 一流创新型特色产业园区. */
    private static final int LONGEST_PART = 10;

    /** As far as a sentence says by what it parts: 从区域分布看. */
    private static final int OPENING = 6;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Projects projects;
    private final List<Topic> spokenOf = new ArrayList<>();
    private final @Nullable Topic carried;
    private final @Nullable Topic titled;
    private final @Nullable Topic headline;
    private final Parts parts;
    private final Nouns nouns;
    private final Firms firms;
    private final UnknownWords unknown;
    private final OneProject one;

    private @Nullable String pendingPart;
    private @Nullable Topic coded;

    /** @param discourse what the paragraph has spoken of before this sentence */
    Topics(String text, List<Mention> mentions, Vocabulary vocabulary, Discourse discourse) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.carried = discourse.topic();
        this.titled = discourse.titled();
        this.headline = discourse.headline();
        this.pendingPart = isAboutAll(mentions) ? null : discourse.part();
        this.coded = discourse.coded();
        this.parts = new Parts(text, vocabulary, discourse.isZone());
        this.nouns = new Nouns(text, mentions, vocabulary, this, parts);
        boolean goesOn =
                !mentions.isEmpty() && mentions.getFirst() instanceof Mention.Said said && said.does(Cue.OF_WHICH);
        this.unknown = new UnknownWords(text, mentions, vocabulary, this, goesOn);
        this.firms = new Firms(text, mentions);
        this.projects = new Projects(mentions, vocabulary, parted(discourse));
        this.one = new OneProject(text, mentions, vocabulary.endings(), discourse.group() != null);
    }

    /** 从区域分布看, 分县区看: the parts of the projects that the paragraph before spoke of. */
    private @Nullable Topic parted(Discourse discourse) {
        if (discourse.group() != null || discourse.formerGroup() == null || mentions.isEmpty()) {
            return discourse.group();
        }
        int start = mentions.getFirst().start();
        String opening = text.substring(start, Math.min(text.length(), start + OPENING));
        return vocabulary.list(Role.PARTED).isIn(opening) ? discourse.formerGroup() : null;
    }

    /** 全市 turns from a part of the economy to all of it. */
    private static boolean isAboutAll(List<Mention> mentions) {
        for (int i = 0; i < Math.min(3, mentions.size()); i++) {
            if (mentions.get(i) instanceof Mention.Said said && said.does(Cue.COHORT)) {
                return true;
            }
        }
        return false;
    }

    /** The topic of the figure at {@code index}. */
    Topic of(int index, Figure figure, Lead lead) {
        Topic topic = find(index, figure, lead);
        if (words(topic).equals("项目")) {
            topic = figure.counts() ? projects.bare(topic, index, lead) : projects.asGroup(topic);
        }
        topic = invested(topic, figure, lead);
        boolean fits = Units.fit(figure, topic) || Rules.movesInRank(figure, lead.cues());
        coded = topic.indicator() == null ? coded : fits ? null : topic;
        topic = fits ? topic : topic.as(null);
        topic = figure.counts() && topic.breakdown() == null ? levelled(topic, lead) : topic;
        String firm = figure.kind() == Kind.MONEY || figure.kind() == Kind.PERCENT ? firms.before(lead) : null;
        if (firm != null) {
            return topic.as(null).of(firm);
        }
        if (figure.kind() == Kind.RANK && topic.is("TOP500_PROJECTS")) {
            return topic.as(null);
        }
        if (figure.counts() && topic.is("PROJECTS") && topic.breakdown() == null) {
            topic = topic.of(vocabulary.list(Role.PROJECT_KIND).startOf(words(topic)));
        }
        Topic settled = key(theirs(projects.settled(topic, index, figure, lead), lead), figure);
        return one.owns(index, figure, settled) ? settled.as(null) : settled;
    }

    /** 243个重点项目建成投产: among all that were completed the key ones; of those under way all are. */
    private Topic key(Topic topic, Figure figure) {
        boolean done = topic.is("PROJECTS_STARTED") || topic.is("PROJECTS_COMPLETED");
        return done && figure.counts() && topic.breakdown() == null
                ? topic.of(vocabulary.list(Role.KEY).startOf(words(topic)))
                : topic;
    }

    /** “两路二环”工程总投资124.48亿元，累计完成投资92.36亿元: of the same projects, unless somebody else is named. */
    private Topic theirs(Topic topic, Lead lead) {
        Topic last = spokenOf.isEmpty() ? null : spokenOf.getLast();
        boolean same = last != null
                && topic.breakdown() == null
                && topic.startsWith("PROJECT_INVESTMENT")
                && last.startsWith("PROJECT_INVESTMENT")
                && last.breakdown() != null
                && !lead.does(Cue.PLACE)
                && !lead.does(Cue.COHORT);
        return same && last != null ? topic.of(last.breakdown()) : topic;
    }

    /** 家具制造投资增长139%, 投资增速: what grows is fixed-asset investment. */
    Topic invested(Topic topic, Figure figure, Lead lead) {
        boolean grows = figure.kind() == Kind.PERCENT
                && (lead.does(Cue.RISE) || lead.does(Cue.FALL) || lead.does(Cue.RATE))
                && topic.indicator() == null
                && topic.source() != Binding.UNKNOWN_WORDS;
        return grows && words(topic).equals("投资") ? topic.as(vocabulary.indicator("FAI")) : topic;
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
                && topic.is("PROJECT_INVESTMENT_DONE")
                && indicator.code().startsWith("FAI");
        return part || invested ? topic.as(indicator) : topic;
    }

    /** 省级创业基地6家、“专精特新”企业11家: the level holds for the whole list. */
    private Topic levelled(Topic topic, Lead lead) {
        boolean listed = lead.from() >= 2
                && mentions.get(lead.from() - 1) instanceof Mention.Mark(int start, char sign)
                && sign == '、'
                && mentions.get(lead.from() - 2) instanceof Mention.Number;
        String before = spokenOf.isEmpty() ? null : spokenOf.getLast().breakdown();
        if (!listed || before == null || topic.source() != Binding.NAMED_BEFORE) {
            return topic;
        }
        String level = vocabulary.list(Role.LEVEL).startOf(before);
        return level == null ? topic : topic.of(level);
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
            if (mentions.get(i) instanceof Mention.Said said && said.word().isName() && !isGeneral(said)) {
                Lead before = Lead.of(mentions, i + 1);
                int at = before.lastName();
                if (at >= 0) {
                    spokenOf.add(named(before, at));
                }
                return;
            }
        }
        for (int i = from; i < to; i++) {
            String opening = mentions.get(i) instanceof Mention.Words words && opensClause(i) ? words(words) : "";
            String sector = sector(opening);
            if (!sector.isEmpty()) {
                pendingPart = sector;
            } else if (mentions.get(i) instanceof Mention.Mark mark && mark.sign() == ';') {
                pendingPart = null;
            }
        }
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

    void note(Topic topic) {
        spokenOf.add(topic);
        projects.note(topic);
    }

    /** Goes back to what was spoken of before. */
    void resume(Topic before) {
        spokenOf.add(before);
    }

    /** The last topics figures were bound to, oldest first; empty when there are fewer. */
    List<Topic> last(int count) {
        return spokenOf.size() < count
                ? List.of()
                : List.copyOf(spokenOf.subList(spokenOf.size() - count, spokenOf.size()));
    }

    /** What the sentence speaks of now, or the paragraph spoke of before. */
    @Nullable
    Topic current() {
        return spokenOf.isEmpty() ? carried : spokenOf.getLast();
    }

    /** What the title is about, where that is one indicator with parts. */
    @Nullable
    Topic titled() {
        return titled;
    }

    boolean hasSpoken() {
        return !spokenOf.isEmpty();
    }

    /** The last topic of an indicator that the sentence, or the one before, spoke of; null when there is none. */
    @Nullable
    Topic earlier(String code) {
        for (Topic earlier : spokenOf.reversed()) {
            if (earlier.is(code)) {
                return earlier;
            }
        }
        return carried != null && carried.is(code) ? carried : null;
    }

    UnknownWords unknown() {
        return unknown;
    }

    Parts parts() {
        return parts;
    }

    /** The part that was named without a figure or an indicator: 光电子信息产业加快增长. */
    @Nullable
    String part() {
        return pendingPart;
    }

    /** An indicator that was named where things were counted: 14个行业增加值增速回升. */
    @Nullable
    Topic coded() {
        return coded;
    }

    @Nullable
    Topic group() {
        return projects.group();
    }

    private Topic find(int index, Figure figure, Lead lead) {
        if (figure.counts()) {
            Topic after = nouns.of(index, figure, lead);
            if (after != null) {
                return after;
            }
        }
        Topic elided = figure.counts() && lead.lastWords() == null ? projects.elided(figure, lead) : null;
        if (elided != null) {
            return elided;
        }
        if (figure.counts() && endsWithEtc(lead)) {
            return new Topic(span(lead, figure), null, null, Binding.UNKNOWN_WORDS);
        }
        Topic object = contribution(figure, lead);
        if (object != null) {
            return object;
        }
        if (figure.kind() == Kind.RANK && ranksRate(lead) && current() != null) {
            return inherited(index, figure, lead);
        }
        if (lead.endsWith(Cue.GOAL) && figure.isAmount() && current() != null) {
            return inherited(index, figure, lead);
        }
        if (figure.kind() == Kind.RANK && ranksAmong(lead)) {
            return inherited(index, figure, lead);
        }
        Topic shared = shareOf(index, figure, lead);
        if (shared != null) {
            return shared;
        }
        Topic part = enterprisesAsPart(figure, lead);
        if (part != null) {
            return part;
        }
        int name = nameFor(figure, lead);
        if (name >= 0) {
            Mention.Said said = (Mention.Said) lead.items().get(name);
            return said.says("计划投资") && isCompletedBehind(index)
                    ? yearsPlan(said)
                    : likeWhole(beyond(figure, lead, name), lead);
        }
        if (figure.kind() == Kind.RANK
                && isZone(lead)
                && lead.does(Cue.RANKS)
                && (spokenOf.isEmpty() || spokenOf.getLast().indicator() == null || lead.does(Cue.PLACE))) {
            return new Topic(span(lead, figure), vocabulary.indicator("ZONE_RANK"), null, Binding.NAMED_BEFORE);
        }
        Mention.Words words = lead.lastWords();
        if (words != null && figure.kind() == Kind.PERCENT && isIndustry(words, lead)) {
            return new Topic(
                    new Span(words.start(), words.end()),
                    vocabulary.indicator("IND_VA_ALL"),
                    null,
                    Binding.NAMED_BEFORE);
        }
        return words == null ? inherited(index, figure, lead) : unknown.topic(figure, words, lead);
    }

    /** 工业占GDP比重: the value added of all industry. */
    private boolean isIndustry(Mention.Words words, Lead lead) {
        Mention.Said whole = lead.does(Cue.OF_ALL) ? lead.nameAfterTurn() : null;
        Indicator named = whole == null ? null : whole.word().names().getFirst().indicator();
        return words(words).equals("工业") && named != null && named.code().equals("GDP");
    }

    /** 贡献了全市25%的GDP, 70%的国家制造业创新中心, 占全国1.1%的土地, 超六成行业: the share is of what follows. */
    private @Nullable Topic shareOf(int index, Figure figure, Lead lead) {
        if (figure.kind() != Kind.PERCENT || index + 2 >= mentions.size()) {
            return null;
        }
        Mention next = mentions.get(index + 1);
        if (lead.items().isEmpty() && next instanceof Mention.Words && next.start() == figure.end()) {
            return new Topic(new Span(next.start(), next.end()), null, null, Binding.NAMED_AFTER);
        }
        if (!next.says("的")) {
            return null;
        }
        boolean restricted = mentions.get(index + 2) instanceof Mention.Words && index + 3 < mentions.size();
        int at = restricted ? index + 3 : index + 2;
        boolean of = mentions.get(at) instanceof Mention.Said said
                && said.word().isName()
                && !isGeneral(said)
                && said.start() == mentions.get(at - 1).end();
        if (of) {
            String part = restricted ? words(mentions.get(index + 2)) : null;
            return topic((Mention.Said) mentions.get(at), 0, part, Binding.NAMED_AFTER);
        }
        boolean bare = lead.does(Cue.OF_ALL) && lead.lastName() < 0 && lead.lastWords() == null;
        boolean other = restricted && (bare || lead.items().isEmpty());
        return other
                ? new Topic(
                        new Span(
                                mentions.get(index + 2).start(),
                                mentions.get(index + 2).end()),
                        null,
                        null,
                        Binding.NAMED_AFTER)
                : null;
    }

    /** 增速居9个城市首位: the growth, or the amount, of what is spoken of is ranked. */
    private static boolean ranksRate(Lead lead) {
        for (Mention item : lead.items()) {
            if (item instanceof Mention.Words && item.end() - item.start() > 1
                    || item instanceof Mention.Said named && named.word().isName()) {
                return false;
            }
            if (item instanceof Mention.Said said && (said.does(Cue.RATE) || said.does(Cue.TOTAL))) {
                return true;
            }
        }
        return false;
    }

    /** 在十五个副省级城市中排名第6位: what is spoken of is ranked, and the words say among whom. */
    private boolean ranksAmong(Lead lead) {
        boolean among = lead.items().size() > 2
                && lead.lastName() < 0
                && words(lead.items().getFirst()).equals("在")
                && lead.endsWith(Cue.RANKS)
                && words(lead.items().get(lead.items().size() - 2)).equals("中");
        return among && !spokenOf.isEmpty() && spokenOf.getLast().indicator() != null;
    }

    /** GDP、社零等5项指标 counts the list itself. */
    private static boolean endsWithEtc(Lead lead) {
        return !lead.items().isEmpty() && lead.items().getLast().says("等");
    }

    /** 增长企业占规上工业企业75.8%. */
    private static boolean isShareOfEnterprises(Lead lead) {
        Mention.Said whole = lead.does(Cue.OF_ALL) ? lead.nameAfterTurn() : null;
        Indicator indicator =
                whole == null ? null : whole.word().names().getFirst().indicator();
        return indicator != null && indicator.code().startsWith("ENTERPRISES");
    }

    /** 工业增加值增长11.1%，其中规上企业增长11.3%: the growth is not that of their number. */
    private @Nullable Topic enterprisesAsPart(Figure figure, Lead lead) {
        int name = lead.lastName();
        if (name < 0 || words(lead.items().get(name)).equals("企业")) {
            return null;
        }
        Mention.Said said = (Mention.Said) lead.items().get(name);
        Indicator named = said.word().names().getFirst().indicator();
        Topic current = current();
        boolean grows = figure.kind() == Kind.PERCENT
                && (lead.does(Cue.RISE) || lead.does(Cue.FALL))
                && !lead.does(Cue.RATE)
                && lead.lastWords() == null;
        boolean enterprises =
                words(said).endsWith("企业") || named != null && named.code().startsWith("ENTERPRISES");
        boolean money = current != null
                && current.indicator() != null
                && current.indicator().unit().isMoney();
        return grows && enterprises && money && current != null
                ? current.of(words(said)).by(Binding.PART_OF_LAST)
                : null;
    }

    /** 企业 alone does not say what an amount or a rate is of: 民营企业增长5%. */
    private int nameFor(Figure figure, Lead lead) {
        int name = lead.lastName();
        boolean general = name >= 0
                && !figure.counts()
                && figure.kind() != Kind.RANK
                && isGeneral((Mention.Said) lead.items().get(name))
                && !(name > 0 && lead.items().get(name - 1) instanceof Mention.Said fresh && fresh.does(Cue.NEW))
                && !isShareOfEnterprises(lead);
        return general ? -1 : name;
    }

    static boolean isGeneral(Mention.Said said) {
        return said.does(Cue.GENERAL);
    }

    // --- named before the figure -------------------------------------------------------------------------------------

    /** The name, or the words that follow it and say more: 规上工业企业综合能耗, 规上工业中石化行业. */
    private Topic beyond(Figure figure, Lead lead, int name) {
        Topic topic = named(lead, name);
        Mention.Words rest = wordsAfter(lead, name);
        if (rest == null) {
            return topic;
        }
        String more = words(rest);
        boolean adjacent = rest.start() == lead.items().get(name).end();
        if (vocabulary.endings().measures(more) || figure.counts() && adjacent) {
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
    private Topic named(Lead lead, int at) {
        Mention.Said said = (Mention.Said) lead.items().get(at);
        if (said.says("计划投资") && at > 0 && lead.items().get(at - 1) instanceof Mention.Time) {
            return yearsPlan(said);
        }
        String part = parts.of(lead.items(), at);
        Topic last = current();
        if (part == null
                && last != null
                && last.breakdown() != null
                && lead.does(Cue.OF_ALL)
                && words(last).endsWith(said.word().form())) {
            return last.by(Binding.LAST_SPOKEN_OF);
        }
        if (said.does(Cue.SECTOR) && lead.does(Cue.SHARE) && !lead.does(Cue.OF_ALL) && part == null) {
            return new Topic(
                    new Span(said.start(), said.end()),
                    said.word().names().getFirst().indicator(),
                    null,
                    Binding.NAMED_BEFORE);
        }
        boolean agent = part == null && !spokenOf.isEmpty() && (said.does(Cue.YIELDS) || isOfEnterprises(said, lead));
        String sector = part == null && last != null ? sectorOf(said, last) : null;
        boolean pending = part == null
                && pendingPart != null
                && said.word().form().length() <= LONGEST_GENERAL
                && vocabulary.heads().isGeneral(said.word().form());
        String own = agent ? spokenOf.getLast().breakdown() : pending ? pendingPart : sector != null ? sector : part;
        pendingPart = part != null ? null : pendingPart;
        return topic(said, 0, own, Binding.NAMED_BEFORE, ownerOf(lead, at));
    }

    /** 高技术服务业不断壮大，实现营业收入…: the sector that a clause before was about. */
    private @Nullable String sectorOf(Mention.Said said, Topic last) {
        boolean general = said.word().form().length() <= LONGEST_GENERAL
                && vocabulary.heads().isGeneral(said.word().form())
                && !said.says("企业");
        boolean sector = last.indicator() == null && last.breakdown() == null && words(last).endsWith("业");
        return general && sector ? words(last) : null;
    }

    /** 规模以上电子信息企业52家，实现产值320亿元: theirs, unless somebody else is named. */
    private boolean isOfEnterprises(Mention.Said said, Lead lead) {
        Topic last = spokenOf.getLast();
        return last.startsWith("ENTERPRISES")
                && last.breakdown() != null
                && vocabulary.heads().isGeneral(said.word().form())
                && !said.says("企业")
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
            if (lead.items().get(i) instanceof Mention.Said said && said.word().isName() && !isGeneral(said)) {
                return topic(said, 0, null, Binding.NAMED_BEFORE, null);
            }
        }
        return current();
    }

    Topic topic(Mention.Said said, int which, @Nullable String part, Binding source) {
        return topic(said, which, part, source, current());
    }

    private Topic topic(Mention.Said said, int which, @Nullable String part, Binding source, @Nullable Topic current) {
        Word.Name name = said.word().names().get(which);
        boolean level = part != null && vocabulary.list(Role.LEVEL).has(part);
        String own = name.breakdown().isEmpty() || level ? part : name.breakdown();
        if (level && name.indicator() != null && name.indicator().code().startsWith("FISCAL")) {
            own = null;
        }
        String owner = ownsItself(said, part, source) || current == null ? part : owner(current);
        Indicator indicator = vocabulary.heads().resolve(said.word().form(), name.indicator(), owner, basis(current));
        if (indicator == null && (part == null || part.equals("企业")) && parts.isZonesIncome(said.word())) {
            indicator = vocabulary.indicator("ZONE_REVENUE");
        }
        boolean whole =
                indicator != null && (indicator.code().equals("ZONE_RANK") || parts.isItself(part, name, indicator));
        if (part != null
                && isSector(said)
                && current != null
                && current.indicator() != null
                && !current.startsWith("VA_")) {
            String sector = part + said.word().form();
            return new Topic(current.label(), current.indicator(), sector, Binding.PART_OF_LAST);
        }
        if (part == null && said.does(Cue.SECTOR) && current != null && isInvested(current)) {
            return investedIn(said, current);
        }
        if (part != null
                && vocabulary.endings().isFirm(part)
                && vocabulary.heads().isGeneral(said.word().form())) {
            return new Topic(new Span(said.start(), said.end()), null, part, source);
        }
        Topic found = new Topic(new Span(said.start(), said.end()), indicator, whole ? null : own, source);
        boolean enterprises = found.is("ENTERPRISES") || said.says("企业");
        return enterprises && own != null ? aboveScale(found, own) : found;
    }

    /** 规模以上电子信息企业 are enterprises above scale, restricted to 电子信息. */
    private Topic aboveScale(Topic enterprises, String part) {
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
    private Topic investedIn(Mention.Said sector, Topic current) {
        Indicator invested = current.is("FDI")
                ? current.indicator()
                : vocabulary
                        .heads()
                        .resolve(
                                "投资", vocabulary.indicator("FAI"), sector.word().form(), current);
        return new Topic(current.label(), invested, sector.word().form(), Binding.PART_OF_LAST);
    }

    private static boolean ownsItself(Mention.Said said, @Nullable String part, Binding source) {
        return part != null
                || source != Binding.NAMED_BEFORE
                || said.word().form().length() > LONGEST_GENERAL;
    }

    private String owner(Topic current) {
        return current.breakdown() == null ? words(current) : current.breakdown();
    }

    /** What a general word goes by: what is spoken of now or, where no indicator stands for that, what was before. */
    private @Nullable Topic basis(@Nullable Topic current) {
        if (current == null) {
            return titled;
        }
        if (current.indicator() != null) {
            return current;
        }
        for (Topic earlier : spokenOf.reversed()) {
            if (earlier.indicator() != null) {
                return earlier;
            }
        }
        return current;
    }

    /** 服务业 alone: with words before it, a part of whatever is measured (电子商务服务业增长5%). */
    private static boolean isSector(Mention.Said said) {
        return said.word().form().equals("服务业");
    }

    /** 最终消费支出拉动国内生产总值增长5.3个百分点 is about the latter, with the former as its part; 拉动投资增长28% is its growth. */
    private @Nullable Topic contribution(Figure figure, Lead lead) {
        Mention.Said object = lead.does(Cue.CONTRIBUTION) ? lead.nameAfterTurn() : null;
        if (object != null && figure.kind() == Kind.PERCENT && lead.endsWith(Cue.RISE)) {
            return topic(object, 0, null, Binding.NAMED_BEFORE);
        }
        if (object == null || figure.kind() != Kind.POINTS && figure.kind() != Kind.PERCENT) {
            return null;
        }
        int name = lead.lastName();
        Mention.Words words = lead.lastWords();
        boolean knows = name >= 0
                && topic((Mention.Said) lead.items().get(name), 0, null, Binding.NAMED_BEFORE)
                                .indicator()
                        != null;
        if (knows || name < 0 && words == null) {
            return null;
        }
        String part = name >= 0 ? words(lead.items().get(name)) : words == null ? null : words(words);
        return topic(object, 0, null, Binding.NAMED_BEFORE).of(part);
    }

    // --- not named ---------------------------------------------------------------------------------------------------

    private Topic inherited(int index, Figure figure, Lead lead) {
        Topic last = spokenOf.isEmpty() ? null : spokenOf.getLast();
        if (figure.kind() == Kind.RANK && isZone(lead) && (last == null || lead.does(Cue.PLACE))) {
            return new Topic(span(lead, figure), vocabulary.indicator("ZONE_RANK"), null, Binding.NAMED_BEFORE);
        }
        boolean counted = last != null && last.indicator() == null && saysWhat(figure, lead);
        Topic measured = counted ? measured(figure) : null;
        if (measured != null) {
            return measured.by(Binding.LAST_SPOKEN_OF);
        }
        if (last != null) {
            return last.by(Binding.LAST_SPOKEN_OF);
        }
        Topic whole = ofTitle(figure, lead);
        if (whole != null) {
            return whole;
        }
        boolean grows = figure.kind() == Kind.PERCENT && (lead.does(Cue.RISE) || lead.does(Cue.FALL));
        if (carried == null && titled != null && pendingPart != null && grows) {
            return titled.of(pendingPart).by(Binding.PART_OF_LAST);
        }
        if (carried != null
                && (!figure.isAmount() && figure.kind() != Kind.BARE || isOtherPeriodOf(carried, figure, lead))) {
            return carried.by(Binding.EARLIER_SENTENCE);
        }
        return new Topic(span(lead, figure), null, null, Binding.UNKNOWN_WORDS);
    }

    /** 增速, 以…亿元: a rate, or a sum that gains a place, is of what is measured and not of things counted in between. */
    private static boolean saysWhat(Figure figure, Lead lead) {
        boolean rate = figure.kind() == Kind.PERCENT && lead.does(Cue.RATE);
        boolean placed = figure.kind() == Kind.MONEY
                && !lead.items().isEmpty()
                && lead.items().getLast().says("以");
        return rate || placed;
    }

    /** 21个省份增速高于4.8%: the last indicator that was spoken of, or that the title is about. */
    @Nullable
    Topic measured(Figure figure) {
        for (Topic earlier : spokenOf.reversed()) {
            if (earlier.indicator() != null && Units.fit(figure, earlier)) {
                return earlier;
            }
        }
        boolean carries = carried != null && carried.indicator() != null && Units.fit(figure, carried);
        Topic handed = carries ? carried : headline;
        return handed != null && Units.fit(figure, handed) ? handed : null;
    }

    /** 两年平均增速达到6.2%, 以14324亿元位居第一: of what the title is about, where the paragraph has not spoken of anything. */
    private @Nullable Topic ofTitle(Figure figure, Lead lead) {
        boolean own = carried == null || carried.indicator() == null;
        Topic measured = own && saysWhat(figure, lead) ? measured(figure) : null;
        return measured == null ? null : measured.by(Binding.EARLIER_SENTENCE);
    }

    /** 跃升至国家高新区第41位. */
    private boolean isZone(Lead lead) {
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
                && carried.indicator() != null
                && carried.indicator().unit().isMoney()
                && lead.namesTime()
                && lead.lastName() < 0
                && lead.lastWords() == null;
    }

    /** The words before a figure without those that only say what is done. */
    private Span span(Lead lead, Figure figure) {
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

    String words(Topic topic) {
        return text.substring(topic.label().start(), topic.label().end());
    }

    String words(Mention first, Mention last) {
        return text.substring(first.start(), last.end());
    }

    String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
