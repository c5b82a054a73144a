package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Figure.Kind;
import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the figures of one sentence are about, and remembers what was spoken of. */
final class Topics {

    /** As far as a sentence says by what it parts: 从区域分布看. */
    private static final int OPENING = 6;

    private static final int LONGEST_LOOK = 10;

    /** As many mentions may stand before 签约项目中. */
    private static final int LONGEST_OPENING = 16;

    /** As far behind 排名第一的 as what is ranked may be named. */
    private static final int LONGEST_RANKED = 6;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Projects projects;
    private final Spoken spoken;
    private final Parts parts;
    private final Names names;
    private final Inherited inherited;
    private final Sectors sectors;
    private final Nouns nouns;
    private final Firms firms;
    private final UnknownWords unknown;
    private final OneProject one;

    private final Scope scope;

    /** Whether the sentence tells of a ceremony, and of projects or works; null before anybody has asked. */
    private @Nullable Boolean ceremony;

    private @Nullable Boolean works;

    /** @param discourse what the paragraph has spoken of before this sentence */
    Topics(String text, List<Mention> mentions, Vocabulary vocabulary, Discourse discourse) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        boolean parted = isParted();
        Topic carried = discourse.topic() == null && parted ? discourse.former() : discourse.topic();
        this.spoken = new Spoken(text, discourse, carried, isAboutAll(mentions) ? null : discourse.part());
        this.scope = discourse.scope();
        this.parts = new Parts(text, vocabulary, discourse.isZone(), discourse.isOfZones());
        this.names = new Names(text, mentions, vocabulary, parts, spoken);
        this.inherited = new Inherited(text, vocabulary, spoken);
        this.sectors = new Sectors(text, mentions, vocabulary, names, spoken);
        this.nouns = new Nouns(text, mentions, vocabulary, names, parts);
        boolean goesOn =
                !mentions.isEmpty() && mentions.getFirst() instanceof Mention.Said said && said.does(Cue.OF_WHICH);
        this.unknown = new UnknownWords(text, mentions, vocabulary, spoken, scope, goesOn || parted, parted);
        this.firms = new Firms(text, mentions);
        Topic among = among(discourse.group());
        this.projects = new Projects(
                mentions,
                vocabulary,
                among != null ? among : group(discourse, parted),
                goesOn || among != null,
                discourse.ceremony());
        this.one = new OneProject(text, mentions, vocabulary.endings(), discourse.group() != null);
    }

    /** 从区域分布看, 分县区看: the parts of what the paragraph before spoke of. */
    private boolean isParted() {
        if (mentions.isEmpty()) {
            return false;
        }
        int start = mentions.getFirst().start();
        int end = Math.min(text.length(), start + OPENING);
        return vocabulary.list(Role.PARTED).isIn(text, start, end) || looksAtParts(start) || saysItParts();
    }

    /** 据相关负责人介绍，从行业看，先进制造业项目78个. */
    private boolean saysItParts() {
        for (int i = 3; i < Math.min(mentions.size(), LONGEST_LOOK); i++) {
            if (mentions.get(i) instanceof Mention.Number) {
                return false;
            }
            boolean looks = mentions.get(i) instanceof Mention.Mark(int at, char sign)
                    && sign == ','
                    && mentions.get(i - 1).says("看");
            if (looks && (mentions.get(i - 3).says("从") || mentions.get(i - 2).says("分行业"))) {
                return true;
            }
        }
        return false;
    }

    /** 从三大门类看，采矿业增长12%; 分经济类型看. */
    private boolean looksAtParts(int start) {
        if ("从分按".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        int end = Math.min(text.length() - 1, start + LONGEST_LOOK);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '看') {
                return text.charAt(i + 1) == ',' || text.charAt(i + 1) == '，';
            }
        }
        return false;
    }

    /** 在签约项目中，投资100亿元以上的6个, 签约项目涵盖制造业项目69个: the projects that the sentence opens with are those it tells the parts of. */
    private @Nullable Topic among(@Nullable Topic group) {
        for (int i = 0; i < Math.min(mentions.size() - 1, LONGEST_OPENING); i++) {
            if (!(mentions.get(i) instanceof Mention.Said said) || !said.word().isName()) {
                continue;
            }
            boolean within = mentions.get(i + 1).says("中");
            if (!within && !(mentions.get(i + 1) instanceof Mention.Said next && next.does(Cue.OF_WHICH))) {
                continue;
            }
            if (within && said.says("项目")) {
                Topic bare = names.topic(said, 0, null, Binding.NAMED_BEFORE);
                return group == null || group.breakdown() != null ? bare.as(vocabulary.indicator("PROJECTS")) : group;
            }
            if (said.word().indicator() instanceof Indicator named
                    && named.code().contains("PROJECTS")) {
                return names.topic(said, 0, null, Binding.NAMED_BEFORE);
            }
        }
        return null;
    }

    private @Nullable Topic group(Discourse discourse, boolean parted) {
        return discourse.group() == null && parted ? discourse.formerGroup() : discourse.group();
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
        if (topic.label().length() == 2 && words(topic).equals("项目")) {
            topic = figure.counts() ? projects.bare(topic, index, lead) : projects.asGroup(topic);
        }
        topic = ofEconomy(topic, figure, lead);
        topic = ofWhole(invested(ofAll(topic, figure, lead), figure, lead), figure, lead);
        boolean fits = Units.fit(figure, topic)
                || Rules.movesInRank(figure, lead.cues())
                || Rules.isPlace(figure, lead, lead.cues());
        if (topic.indicator() != null) {
            spoken.coded(fits ? null : topic);
        }
        topic = fits ? topic : figure.counts() ? counted(topic, figure) : topic.as(null);
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
        if (figure.counts()
                && topic.is("PROJECTS")
                && topic.breakdown() == null
                && topic.source() != Binding.LAST_SPOKEN_OF
                && projects.isAmong(lead)) {
            topic = topic.of(vocabulary.list(Role.STAGE).startOf(words(topic)));
        }
        topic = sameEnterprises(topic, figure, lead);
        Topic settled = scoped(key(theirs(projects.settled(topic, index, figure, lead), lead), figure), lead);
        return one.owns(index, figure, settled) ? settled.as(null) : settled;
    }

    /** 深圳拥有169家企业, 广州68家 where 专精特新企业 are counted: those. */
    private Topic sameEnterprises(Topic topic, Figure figure, Lead lead) {
        Topic counted = spoken.earlierEnterprises();
        boolean bare = figure.counts()
                && topic.is("ENTERPRISES")
                && topic.breakdown() == null
                && words(topic).equals("企业")
                && lead.does(Cue.PLACE);
        return bare && counted != null ? counted.by(Binding.LAST_SPOKEN_OF) : topic;
    }

    /** 机械装备产业增加值 where 规模以上工业 is spoken of is told of industry, not of the whole economy. */
    private boolean isBranch(Topic topic) {
        return topic.is("GDP")
                && topic.breakdown() != null
                && words(topic).equals("增加值")
                && scope.isAboveScale(true)
                && vocabulary
                        .indicator("IND_VA")
                        .equals(vocabulary.heads().resolve("工业增加值", null, topic.breakdown(), null));
    }

    /** 工业增加值 where 规模以上工业 is spoken of is that of the enterprises above scale. */
    Topic scoped(Topic topic, Lead lead) {
        scope.hear(lead);
        boolean above = topic.is("IND_VA_ALL")
                && topic.source() != Binding.LAST_SPOKEN_OF
                && !lead.does(Cue.OF_ALL)
                && (words(topic).equals("工业增加值")
                        || words(topic).equals("增加值")
                        || words(topic).equals("工业实现增加值") && topic.breakdown() != null)
                && scope.isAboveScale(topic.breakdown() != null);
        return above || isBranch(topic) ? topic.as(vocabulary.indicator("IND_VA")) : topic;
    }

    /** 省份, 行业大类: those that stand behind a number, each of which has a size of its own. */
    boolean areEach(List<Mention> items) {
        for (int i = 0; i < Math.min(2, items.size()); i++) {
            if (items.get(i) instanceof Mention.Words || items.get(i) instanceof Mention.Said) {
                String words = words(items.get(i));
                WordList sized = vocabulary.list(Role.EACH_SIZED);
                if (sized.ends(words) || i == 0 && items.get(i) instanceof Mention.Said && sized.isIn(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 规模以上服务业260家: of a sector what is counted is its enterprises, if their size is told. */
    private Topic counted(Topic topic, Figure figure) {
        String part = topic.breakdown() == null ? "" : topic.breakdown();
        String sector = part.endsWith("业") ? part : part + words(topic);
        boolean firms = "家户".indexOf(text.charAt(figure.end() - 1)) >= 0 && sector.endsWith("业");
        return firms ? names.aboveScale(topic.as(null), sector) : topic.as(null);
    }

    /**
     * 243个重点项目建成投产: among all that were completed the key ones; of those under way all are, and 27个重大项目集中开工 are
     * all that one ceremony starts.
     */
    private Topic key(Topic topic, Figure figure) {
        boolean done = topic.is("PROJECTS_STARTED") || topic.is("PROJECTS_COMPLETED");
        return done && figure.counts() && topic.breakdown() == null && !isCeremony()
                ? topic.of(vocabulary.list(Role.KEY).startOf(words(topic)))
                : topic;
    }

    private boolean isCeremony() {
        if (ceremony == null) {
            ceremony = mentions.stream().anyMatch(item -> item.says("集中开工") || item.says("集中"));
        }
        return ceremony;
    }

    /** “两路二环”工程总投资124.48亿元，累计完成投资92.36亿元: of the same projects, unless somebody else is named. */
    private Topic theirs(Topic topic, Lead lead) {
        Topic last = spoken.here();
        boolean same = last != null
                && topic.breakdown() == null
                && topic.startsWith("PROJECT_INVESTMENT")
                && last.startsWith("PROJECT_INVESTMENT")
                && last.breakdown() != null
                && !lead.does(Cue.PLACE)
                && !lead.does(Cue.COHORT);
        return same && last != null ? topic.of(last.breakdown()) : topic;
    }

    /** 非公经济占生产总值的比重达到52.7%: a part of the economy without a measure of its own is told in that of the whole. */
    private Topic ofWhole(Topic topic, Figure figure, Lead lead) {
        boolean unmeasured = topic.indicator() == null
                || topic.is("HITECH_OUTPUT") && words(topic).endsWith("产业");
        Mention.Said whole = lead.does(Cue.OF_ALL) && unmeasured ? lead.nameAfterTurn() : null;
        boolean rate = figure.kind() == Kind.PERCENT || figure.kind() == Kind.POINTS;
        Indicator indicator = whole == null || !rate ? null : whole.word().indicator();
        String part = topic.breakdown() == null ? words(topic) : topic.breakdown();
        boolean told = indicator != null
                && indicator.unit().isMoney()
                && !vocabulary.endings().measures(part)
                && vocabulary.endings().isPart(part);
        return told ? topic.as(indicator).of(part) : topic;
    }

    /** 西宁市完成投资778亿元: where no projects are spoken of, all that a territory invests. */
    private Topic ofAll(Topic topic, Figure figure, Lead lead) {
        boolean all = topic.is("PROJECT_INVESTMENT_DONE")
                && figure.kind() == Kind.MONEY
                && topic.breakdown() == null
                && projects.group() == null
                && (lead.does(Cue.PLACE) || lead.does(Cue.COHORT))
                && !tellsWorks();
        return all ? topic.as(vocabulary.indicator("FAI")) : topic;
    }

    private boolean tellsWorks() {
        if (works == null) {
            works = mentions.stream().anyMatch(this::isWork);
        }
        return works;
    }

    private boolean isWork(Mention mention) {
        String words = mention instanceof Mention.Words || mention instanceof Mention.Said ? words(mention) : "";
        return words.contains("项目") || words.contains("工程");
    }

    /** 非公有制经济比重达到37.3%: a share without a whole is one of the economy. */
    private Topic ofEconomy(Topic topic, Figure figure, Lead lead) {
        boolean share = figure.kind() == Kind.PERCENT && lead.does(Cue.SHARE) || figure.kind() == Kind.POINTS;
        String words = topic.indicator() == null && topic.breakdown() == null && share ? words(topic) : "";
        boolean part = words.endsWith("营经济") || words.endsWith("公经济") || words.endsWith("制经济");
        return part ? topic.as(vocabulary.indicator("GDP")).of(words) : topic;
    }

    /** 家具制造投资增长139%, 投资增速: what grows is fixed-asset investment. */
    Topic invested(Topic topic, Figure figure, Lead lead) {
        boolean grows = figure.kind() == Kind.PERCENT
                && (lead.does(Cue.RISE) || lead.does(Cue.FALL) || lead.does(Cue.RATE))
                && topic.indicator() == null
                && topic.source() != Binding.UNKNOWN_WORDS;
        return grows && words(topic).equals("投资") ? topic.as(vocabulary.indicator("FAI")) : topic;
    }

    /** 省级创业基地6家、“专精特新”企业11家: the level holds for the whole list. */
    private Topic levelled(Topic topic, Lead lead) {
        boolean listed = lead.from() >= 2
                && mentions.get(lead.from() - 1) instanceof Mention.Mark(int start, char sign)
                && sign == '、'
                && mentions.get(lead.from() - 2) instanceof Mention.Number;
        Topic last = spoken.here();
        String before = last == null ? null : last.breakdown();
        if (!listed || before == null || topic.source() != Binding.NAMED_BEFORE) {
            return topic;
        }
        String level = vocabulary.list(Role.LEVEL).startOf(before);
        return level == null ? topic : topic.of(level);
    }

    void note(Topic topic) {
        spoken.note(topic);
        projects.note(topic);
    }

    /** What the clauses in between turned to: 规上工业中, 石化行业增长5%. */
    void mention(int from, int to) {
        sectors.mention(from, to);
    }

    /** Goes back to what was spoken of before. */
    void resume(Topic before, @Nullable Topic group) {
        spoken.note(before);
        projects.resume(group);
    }

    Spoken spoken() {
        return spoken;
    }

    Names names() {
        return names;
    }

    UnknownWords unknown() {
        return unknown;
    }

    Parts parts() {
        return parts;
    }

    /** 新签约、新开工、新竣工亿元以上项目160个、100个、60个: one topic for each verb; none where there are not as many. */
    List<Topic> eachDone(Lead lead, int count, Figure figure) {
        int name = lead.lastName();
        boolean things = figure.counter().equals("个") || figure.counter().equals("项");
        if (name < 0 || count < 2 || !things || !words(lead.items().get(name)).endsWith("项目")) {
            return List.of();
        }
        List<Indicator> each = projects.deeds().each(lead);
        Topic all = names.named(lead, name);
        return each.size() == count ? each.stream().map(all::as).toList() : List.of();
    }

    /** The first sum the sentence names: GDP of 17个省份GDP增速跑赢全国; null when it names none. */
    @Nullable
    Topic named() {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Said said && said.word().sum() != null) {
                return names.topic(said, 0, null, Binding.NAMED_BEFORE);
            }
        }
        return null;
    }

    /** 重点项目开工仪式在园区举行: what is done with projects at the ceremony the sentence tells of; null when it tells of none. */
    @Nullable
    Indicator ceremony() {
        for (int i = 0; i < mentions.size(); i++) {
            boolean held = mentions.get(i) instanceof Mention.Words
                    && (words(mentions.get(i)).contains("仪式") || isOccasion(i));
            if (held) {
                return projects.deeds().last();
            }
        }
        return null;
    }

    /** 集中开工活动. */
    private boolean isOccasion(int at) {
        return at > 0
                && words(mentions.get(at)).startsWith("活动")
                && mentions.get(at - 1) instanceof Mention.Said said
                && (said.does(Cue.START) || said.word().form().endsWith("签约"))
                && said.end() == mentions.get(at).start();
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
        Topic elided = figure.counts() && (lead.lastWords() == null || lead.endsWith(Cue.SIGN))
                ? projects.elided(figure, lead)
                : null;
        if (elided != null) {
            return elided;
        }
        Topic sized = figure.counts() ? ofSize(figure, lead) : null;
        if (sized != null) {
            return sized;
        }
        if (figure.counts() && endsWithEtc(lead)) {
            return new Topic(Inherited.span(lead, figure), null, null, Binding.UNKNOWN_WORDS);
        }
        Topic object = contribution(figure, lead);
        if (object != null) {
            return object;
        }
        if (figure.kind() == Kind.RANK && ranksRate(lead) && spoken.current() != null) {
            return inherited.of(figure, lead);
        }
        if (lead.endsWith(Cue.GOAL) && figure.isAmount() && spoken.current() != null) {
            return inherited.of(figure, lead);
        }
        Topic ranked = figure.kind() == Kind.RANK ? rankedBehind(index, lead) : null;
        if (ranked != null) {
            return ranked;
        }
        if (figure.kind() == Kind.RANK && (ranksAmong(lead) || ranksAmongPlaces(lead))) {
            return inherited.of(figure, lead);
        }
        Topic placed = ofPlace(figure, lead);
        if (placed != null) {
            return placed;
        }
        Topic whole = wholeOf(index, figure, lead);
        if (whole != null) {
            return whole;
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
            return names.of(index, figure, lead, name);
        }
        Topic last = spoken.here();
        if (figure.kind() == Kind.RANK
                && inherited.isZone(lead)
                && lead.does(Cue.RANKS)
                && (last == null || last.indicator() == null || lead.does(Cue.PLACE))) {
            return new Topic(
                    Inherited.span(lead, figure), vocabulary.indicator("ZONE_RANK"), null, Binding.NAMED_BEFORE);
        }
        Mention.Words words = lead.lastWords();
        if (words != null && figure.kind() == Kind.PERCENT && isIndustry(words, lead)) {
            return new Topic(
                    new Span(words.start(), words.end()),
                    vocabulary.indicator("IND_VA_ALL"),
                    null,
                    Binding.NAMED_BEFORE);
        }
        return words == null ? inherited.of(figure, lead) : unknown.topic(figure, words, lead);
    }

    /** 100亿元以上项目1个、20亿元以上14个: those of that size. */
    private @Nullable Topic ofSize(Figure figure, Lead lead) {
        Mention.Words size = lead.lastName() < 0 ? lead.lastWords() : null;
        Topic group = projects.group();
        Topic enterprises = spoken.here();
        if (size != null
                && enterprises != null
                && enterprises.is("ENTERPRISES")
                && enterprises.breakdown() != null
                && isSize(words(size))
                && isSize(enterprises.breakdown())) {
            return enterprises.of(words(size)).by(Binding.PART_OF_LAST);
        }
        boolean among = size != null
                && (words(size).endsWith("以上") || isSize(words(size)))
                && (figure.counter().equals("个") || figure.counter().equals("项"));
        return among && size != null && group != null && group.indicator() != null
                ? group.of(words(size)).by(Binding.PART_OF_LAST)
                : null;
    }

    /** 过10亿元, 50亿元以上. */
    private static boolean isSize(String words) {
        return (words.indexOf('亿') >= 0 || words.indexOf('万') >= 0)
                && (words.indexOf('过') >= 0 || words.indexOf('超') >= 0 || words.endsWith("以上"));
    }

    /** 广东(59518亿元)、江苏(56909亿元): what is spoken of, behind each place. */
    private @Nullable Topic ofPlace(Figure figure, Lead lead) {
        boolean alone = (figure.kind() == Kind.MONEY || figure.kind() == Kind.PERCENT)
                && lead.items().isEmpty()
                && lead.from() > 1
                && mentions.get(lead.from() - 1) instanceof Mention.Mark(int start, char sign)
                && sign == '('
                && mentions.get(lead.from() - 2) instanceof Mention.Said place
                && place.does(Cue.PLACE);
        Topic measured = alone ? spoken.measured(figure) : null;
        return measured == null ? null : measured.by(Binding.LAST_SPOKEN_OF);
    }

    /** 占全市地区生产总值271.2亿元的6.9%: the sum is that of the whole; 以42959.2亿元的经济总量: or of what follows. */
    private @Nullable Topic wholeOf(int index, Figure figure, Lead lead) {
        if (figure.kind() != Kind.MONEY || lead.lastName() >= 0) {
            return null;
        }
        Mention.Said whole = lead.does(Cue.OF_ALL) ? lead.nameAfterTurn() : null;
        boolean ofWhole = lead.lastWords() == null
                && whole != null
                && whole.end() == lead.items().getLast().end();
        if (ofWhole && whole != null && !isGeneral(whole)) {
            return names.topic(whole, 0, null, Binding.NAMED_BEFORE);
        }
        boolean of = index + 2 < mentions.size()
                && mentions.get(index + 1).says("的")
                && mentions.get(index + 2) instanceof Mention.Said named
                && named.word().indicator() instanceof Indicator indicator
                && indicator.unit().isMoney()
                && !named.does(Cue.HEAD);
        return of ? names.topic((Mention.Said) mentions.get(index + 2), 0, null, Binding.NAMED_AFTER) : null;
    }

    /** 工业占GDP比重: the value added of all industry. */
    private boolean isIndustry(Mention.Words words, Lead lead) {
        Mention.Said whole = lead.does(Cue.OF_ALL) ? lead.nameAfterTurn() : null;
        Indicator named = whole == null ? null : whole.word().indicator();
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
            return names.topic((Mention.Said) mentions.get(at), 0, part, Binding.NAMED_AFTER);
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
                && lead.items().stream().anyMatch(item -> item.says("在"))
                && lead.endsWith(Cue.RANKS)
                && words(lead.items().get(lead.items().size() - 2)).equals("中");
        Topic last = spoken.here();
        return among && last != null && last.indicator() != null;
    }

    /** 排名第一的义乌市人均可支配收入为77468元: what follows is what it is ranked by, where nothing before says so. */
    private @Nullable Topic rankedBehind(int index, Lead lead) {
        boolean open = lead.does(Cue.RANKS) && lead.lastName() < 0 && lead.lastWords() == null;
        int of = index + 1;
        while (open
                && of + 1 < mentions.size()
                && Lead.isJoint(mentions.get(of))
                && mentions.get(of + 1) instanceof Mention.Number(Figure next)
                && next.kind() == Kind.RANK) {
            of += 2;
        }
        if (!open || of >= mentions.size() || !mentions.get(of).says("的")) {
            return null;
        }
        for (int i = of + 1; i < Math.min(mentions.size(), of + LONGEST_RANKED); i++) {
            if (mentions.get(i) instanceof Mention.Number) {
                return null;
            }
            if (mentions.get(i) instanceof Mention.Said said && said.word().isName() && !isGeneral(said)) {
                return names.topic(said, 0, null, Binding.NAMED_AFTER);
            }
        }
        return null;
    }

    /** 位居五市第一, 保持全省9市州第2位: what is spoken of is ranked among so many places. */
    private boolean ranksAmongPlaces(Lead lead) {
        Mention.Words words = lead.lastName() < 0 && lead.does(Cue.RANKS) ? lead.lastWords() : null;
        Topic last = spoken.here();
        return words != null && last != null && last.indicator() != null && isPlaces(words(words));
    }

    private static boolean isPlaces(String words) {
        char first = words.charAt(0);
        return words.length() <= 4
                && (Letters.isDigit(first) || Numerals.is(first))
                && "市县区省州盟旗城".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** GDP、社零等5项指标 counts the list itself. */
    private static boolean endsWithEtc(Lead lead) {
        return !lead.items().isEmpty() && lead.items().getLast().says("等");
    }

    /** 增长企业占规上工业企业75.8%. */
    private static boolean isShareOfEnterprises(Lead lead) {
        Mention.Said whole = lead.does(Cue.OF_ALL) ? lead.nameAfterTurn() : null;
        Indicator indicator = whole == null ? null : whole.word().indicator();
        return indicator != null && indicator.code().startsWith("ENTERPRISES");
    }

    /** 工业增加值增长11.1%，其中规上企业增长11.3%: the growth is not that of their number. */
    private @Nullable Topic enterprisesAsPart(Figure figure, Lead lead) {
        Topic current = spoken.current();
        boolean grows = figure.kind() == Kind.PERCENT
                && (lead.does(Cue.RISE) || lead.does(Cue.FALL))
                && !lead.does(Cue.RATE)
                && lead.lastWords() == null;
        int name = lead.lastName();
        if (!grows || name < 0 || current == null || !current.isMoney()) {
            return null;
        }
        Mention.Said said = (Mention.Said) lead.items().get(name);
        Indicator named = said.word().indicator();
        String words = words(said);
        boolean enterprises =
                words.endsWith("企业") || named != null && named.code().startsWith("ENTERPRISES");
        return enterprises && !words.equals("企业") ? current.of(words).by(Binding.PART_OF_LAST) : null;
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

    /** 最终消费支出拉动国内生产总值增长5.3个百分点 is about the latter, with the former as its part; 拉动投资增长28% is its growth. */
    private @Nullable Topic contribution(Figure figure, Lead lead) {
        Mention.Said object = lead.does(Cue.CONTRIBUTION) ? lead.nameAfterTurn() : null;
        if (object == null && lead.does(Cue.CONTRIBUTION) && figure.kind() == Kind.PERCENT) {
            return alsoContributes(lead);
        }
        if (object != null && figure.kind() == Kind.PERCENT && lead.endsWith(Cue.RISE)) {
            return names.topic(object, 0, null, Binding.NAMED_BEFORE);
        }
        if (object == null || figure.kind() != Kind.POINTS && figure.kind() != Kind.PERCENT) {
            return null;
        }
        int name = lead.lastName();
        Mention.Words words = lead.lastWords();
        boolean knows = name >= 0
                && names.topic((Mention.Said) lead.items().get(name), 0, null, Binding.NAMED_BEFORE)
                                .indicator()
                        != null;
        if (knows) {
            return null;
        }
        if (name < 0 && words == null) {
            return alsoMoves(object);
        }
        String part = name >= 0 ? words(lead.items().get(name)) : words == null ? null : words(words);
        Topic whole = names.topic(object, 0, null, Binding.NAMED_BEFORE);
        Indicator own = whole.is("GDP") && part != null ? addedBy(part) : null;
        return own == null ? whole.of(part) : whole.as(own);
    }

    /** 装备制造业增长10.5%，拉动规上工业产值增长3.3个百分点: the part spoken of moves what the clause names. */
    private @Nullable Topic alsoMoves(Mention.Said object) {
        Topic last = spoken.here();
        Topic whole = names.topic(object, 0, null, Binding.NAMED_BEFORE);
        boolean measured = last != null
                && last.startsWith("IND_")
                && whole.startsWith("IND_")
                && last.breakdown() != null
                && whole.breakdown() == null;
        return measured && last != null ? whole.of(last.breakdown()) : null;
    }

    /** 工业对经济增长的贡献率 is told in the value added that industry has as an indicator of its own; null where it has none. */
    private @Nullable Indicator addedBy(String part) {
        Word word = vocabulary.words().get(Folded.string(part) + "增加值");
        Word.Name name =
                word == null || word.names().size() != 1 ? null : word.names().getFirst();
        return name == null || !name.breakdown().isEmpty() ? null : name.indicator();
    }

    /** 最终消费支出对经济增长贡献率为64.8%，资本形成总额贡献率为15.6%: another part that contributes to the same. */
    private @Nullable Topic alsoContributes(Lead lead) {
        Topic last = spoken.here();
        int name = lead.lastName();
        Mention part = name < 0 ? lead.lastWords() : lead.items().get(name);
        boolean known = part instanceof Mention.Said said && said.word().indicator() != null;
        return last != null && last.is("GDP") && last.breakdown() != null && part != null && !known
                ? last.of(words(part)).by(Binding.PART_OF_LAST)
                : null;
    }

    String text() {
        return text;
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
