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

    /** What keeps a word between a part and its name from being passed over. */
    private static final long MEANS = Cue.NEW.bit
            | Cue.SIGN.bit
            | Cue.START.bit
            | Cue.FINISH.bit
            | Cue.RISE.bit
            | Cue.FALL.bit
            | Cue.COHORT.bit
            | Cue.OF_WHICH.bit;

    /** Longer words say themselves of whom they are: 工业增加值. */
    private static final int LONGEST_GENERAL = 4;

    private static final List<String> LEVELS = List.of("国家级", "省级", "市级", "区级", "国省级");

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Projects projects;
    private final List<Topic> spokenOf = new ArrayList<>();
    private final @Nullable Topic carried;
    private final boolean aboutZone;
    private final boolean goesOn;
    private @Nullable String pendingPart;
    private @Nullable Topic coded;

    /** @param discourse what the paragraph has spoken of before this sentence */
    Topics(String text, List<Mention> mentions, Vocabulary vocabulary, Discourse discourse) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.carried = discourse.topic();
        this.pendingPart = isAboutAll(mentions) ? null : discourse.part();
        this.coded = discourse.coded();
        this.aboutZone = discourse.isZone();
        this.goesOn =
                !mentions.isEmpty() && mentions.getFirst() instanceof Mention.Said said && said.does(Cue.OF_WHICH);
        this.projects = new Projects(mentions, vocabulary, discourse.group());
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
        coded = topic.indicator() == null ? coded : Units.fit(figure, topic) ? null : topic;
        topic = Units.fit(figure, topic) ? topic : topic.as(null);
        topic = figure.counts() && topic.breakdown() == null ? levelled(topic, lead) : topic;
        String firm = figure.kind() == Kind.MONEY || figure.kind() == Kind.PERCENT ? firmBefore(lead) : null;
        return firm != null ? topic.as(null).of(firm) : projects.settled(topic, index, figure, lead);
    }

    /** 支持某公司开展外贸，力争实现进出口额1亿元: the firm a clause before speaks of, unless a place comes in between. */
    private @Nullable String firmBefore(Lead lead) {
        for (Mention item : lead.items()) {
            if (item instanceof Mention.Said said && (said.does(Cue.PLACE) || said.does(Cue.COHORT))) {
                return null;
            }
        }
        for (int i = lead.from() - 1; i >= 0; i--) {
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

    private boolean isFirmSubject(int at) {
        boolean opens = at == 0
                || mentions.get(at - 1) instanceof Mention.Mark(int start, char sign) && sign != '、'
                || mentions.get(at - 1) instanceof Mention.Said said && said.does(Cue.ACT);
        boolean listed = at + 1 < mentions.size() && Lead.isJoint(mentions.get(at + 1));
        String words = words(mentions.get(at));
        return opens && !listed && words.endsWith("公司") && words.charAt(0) != '非';
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
        for (String level : LEVELS) {
            if (before.startsWith(level)) {
                return topic.of(level);
            }
        }
        return topic;
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

    /** 石化行业; 机电一体化产业 of 机电一体化产业增长迅速; empty when the words name no part. */
    private String sector(String words) {
        if (vocabulary.endings().isPart(words)) {
            return words;
        }
        int industry = words.indexOf("产业");
        return industry > 1 ? words.substring(0, industry + 2) : "";
    }

    private boolean opensClause(int at) {
        return at == 0
                || switch (mentions.get(at - 1)) {
                    case Mention.Mark mark -> mark.sign() == ',' || mark.sign() == ';';
                    case Mention.Said said ->
                        said.does(Cue.PLACE)
                                || said.does(Cue.COHORT)
                                || said.does(Cue.OF_WHICH)
                                || said.word().form().equals("是");
                    case Mention.Time t -> true;
                    case Mention.Number n -> false;
                    case Mention.Words w -> false;
                };
    }

    void note(Topic topic) {
        spokenOf.add(topic);
        projects.note(topic);
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
            Topic after = counted(index, figure, lead);
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
        Topic shared = shareOf(index, figure);
        if (shared != null) {
            return shared;
        }
        int name = nameFor(figure, lead);
        if (name >= 0) {
            Topic part = enterprisesAsPart(figure, lead, name);
            return part != null ? part : beyond(figure, lead, name);
        }
        if (figure.kind() == Kind.RANK && isZone(lead) && lead.does(Cue.RANKS)) {
            return new Topic(span(lead, figure), vocabulary.indicator("ZONE_RANK"), null, Binding.NAMED_BEFORE);
        }
        Mention.Words words = lead.lastWords();
        return words == null ? inherited(index, figure, lead) : unnamed(figure, words, lead);
    }

    /** 贡献了全市25%的GDP: the share is of what follows. */
    private @Nullable Topic shareOf(int index, Figure figure) {
        boolean of = figure.kind() == Kind.PERCENT
                && index + 2 < mentions.size()
                && mentions.get(index + 1) instanceof Mention.Said link
                && link.word().form().equals("的")
                && mentions.get(index + 2) instanceof Mention.Said said
                && said.word().isName()
                && !isGeneral(said);
        return of ? topic((Mention.Said) mentions.get(index + 2), 0, null, Binding.NAMED_AFTER) : null;
    }

    /** 增速居9个城市首位: the growth, or the amount, of what is spoken of is ranked. */
    private static boolean ranksRate(Lead lead) {
        for (Mention item : lead.items()) {
            if (item instanceof Mention.Words
                    || item instanceof Mention.Said named && named.word().isName()) {
                return false;
            }
            if (item instanceof Mention.Said said && (said.does(Cue.RATE) || said.does(Cue.TOTAL))) {
                return true;
            }
        }
        return false;
    }

    /** GDP、社零等5项指标 counts the list itself. */
    private static boolean endsWithEtc(Lead lead) {
        return !lead.items().isEmpty() && isEtc(lead.items().getLast());
    }

    /** 增长企业占规上工业企业75.8%. */
    private static boolean isShareOfEnterprises(Lead lead) {
        Mention.Said whole = lead.does(Cue.OF_ALL) ? lead.nameAfterTurn() : null;
        Indicator indicator =
                whole == null ? null : whole.word().names().getFirst().indicator();
        return indicator != null && indicator.code().startsWith("ENTERPRISES");
    }

    /** 工业增加值增长11.1%，其中规上企业增长11.3%: the growth is not that of their number. */
    private @Nullable Topic enterprisesAsPart(Figure figure, Lead lead, int name) {
        Mention.Said said = (Mention.Said) lead.items().get(name);
        Indicator named = said.word().names().getFirst().indicator();
        Topic current = current();
        boolean grows = figure.kind() == Kind.PERCENT
                && (lead.does(Cue.RISE) || lead.does(Cue.FALL))
                && !lead.does(Cue.RATE)
                && lead.lastWords() == null;
        boolean enterprises =
                named == null ? words(said).endsWith("企业") : named.code().startsWith("ENTERPRISES");
        boolean money = current != null
                && current.indicator() != null
                && current.indicator().unit().isMoney();
        return grows && enterprises && money && current != null
                ? current.of(words(said)).by(Binding.PART_OF_LAST)
                : null;
    }

    private static boolean isEtc(Mention item) {
        return item instanceof Mention.Said said && said.word().form().equals("等");
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

    private boolean isGeneral(Mention.Said said) {
        String form = said.word().form();
        return form.equals("企业") || form.equals("私营企业") || form.equals("个体工商户") || form.equals("项目");
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
        if (said.word().form().equals("计划投资") && at > 0 && lead.items().get(at - 1) instanceof Mention.Time) {
            return new Topic(
                    new Span(said.start(), said.end()),
                    vocabulary.indicator("PROJECT_INVESTMENT_ANNUAL"),
                    null,
                    Binding.NAMED_BEFORE);
        }
        String part = part(lead.items(), at);
        boolean agent = part == null && said.does(Cue.YIELDS) && !spokenOf.isEmpty();
        boolean pending = part == null
                && pendingPart != null
                && said.word().form().length() <= LONGEST_GENERAL
                && vocabulary.heads().isGeneral(said.word().form());
        String own = agent ? spokenOf.getLast().breakdown() : pending ? pendingPart : part;
        pendingPart = part != null ? null : pendingPart;
        return topic(said, 0, own, Binding.NAMED_BEFORE, ownerOf(lead, at));
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
        String own = name.breakdown().isEmpty() ? part : name.breakdown();
        String owner = ownsItself(said, part, source) || current == null ? part : owner(current);
        Indicator indicator = vocabulary.heads().resolve(said.word().form(), name.indicator(), owner, basis(current));
        boolean whole = indicator != null && (indicator.code().equals("ZONE_RANK") || isItself(part, name, indicator));
        if (part != null
                && isSector(said)
                && current != null
                && current.indicator() != null
                && !current.startsWith("VA_")) {
            String sector = part + said.word().form();
            return new Topic(current.label(), current.indicator(), sector, Binding.PART_OF_LAST);
        }
        if (part == null && isBareSector(said) && current != null && current.startsWith("FAI")) {
            return new Topic(
                    current.label(), vocabulary.indicator("FAI"), said.word().form(), Binding.PART_OF_LAST);
        }
        if (part != null
                && vocabulary.endings().isFirm(part)
                && vocabulary.heads().isGeneral(said.word().form())) {
            return new Topic(new Span(said.start(), said.end()), null, part, source);
        }
        return new Topic(new Span(said.start(), said.end()), indicator, whole ? null : own, source);
    }

    private static boolean ownsItself(Mention.Said said, @Nullable String part, Binding source) {
        return part != null
                || source != Binding.NAMED_BEFORE
                || said.word().form().length() > LONGEST_GENERAL;
    }

    private String owner(Topic current) {
        return current.breakdown() == null ? words(current) : current.breakdown();
    }

    /** 第二产业 in a text about investment is that part of it. */
    private static boolean isBareSector(Mention.Said said) {
        return switch (said.word().form()) {
            case "第一产业", "第二产业", "第三产业", "一产", "二产", "三产" -> true;
            default -> false;
        };
    }

    /** What a general word goes by: what is spoken of now or, where no indicator stands for that, what was before. */
    private @Nullable Topic basis(@Nullable Topic current) {
        if (current == null || current.indicator() != null) {
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

    /** 第三产业(服务业)增加值 is not restricted to 第三产业, and unknown words before GDP name a place. */
    private boolean isItself(@Nullable String part, Word.Name name, Indicator indicator) {
        if (part == null || !name.breakdown().isEmpty()) {
            return false;
        }
        if (indicator.code().equals("GDP")) {
            return !vocabulary.endings().isPart(part);
        }
        char[] letters = Folded.chars(part);
        Word word = vocabulary.words().longest(letters, 0, letters.length);
        return word != null
                && word.isName()
                && word.form().length() == letters.length
                && word.names().getFirst().breakdown().isEmpty()
                && indicator.equals(word.names().getFirst().indicator());
    }

    /**
     * The words before a name that restrict it, joined lists included; null when there are none.
     * Verbs, places, periods and whatever restricts nothing end them.
     */
    @Nullable
    String part(List<Mention> items, int at) {
        int from = at;
        boolean content = false;
        boolean passed = false;
        for (int i = at - 1; i >= 0; i--) {
            Mention item = items.get(i);
            if (!content && i == at - 1 && isEtc(item)) {
                return null;
            }
            boolean zone = i == at - 1 && isZoneAsPart(item);
            if (!content && !zone && (restrictsNothing(item) || item instanceof Mention.Time)) {
                passed |= item.end() - item.start() > 1;
                continue;
            }
            boolean kind = i > 0
                    && items.get(i - 1) instanceof Mention.Words
                    && isEnterprise(item)
                    && vocabulary.heads().isGeneral(words(items.get(at)));
            if (passed && !content && !kind && !isPlausiblePart(item, items.get(at))) {
                break;
            }
            boolean own = item instanceof Mention.Words
                    || zone
                    || item instanceof Mention.Said said && said.word().isName() && !sameAs(said, items.get(at));
            if (!own && !(content && Lead.isJoint(item))) {
                break;
            }
            content = true;
            from = own ? i : from;
        }
        if (from == at) {
            return clauseBefore(items, at);
        }
        int last = at - 1;
        while (last > from && (restrictsNothing(items.get(last)) || items.get(last) instanceof Mention.Time)) {
            last--;
        }
        String part = text.substring(items.get(from).start(), items.get(last).end());
        String bare = stripped(part);
        if (!bare.isEmpty() && FigureReader.isDigit(bare.charAt(0)) && bare.endsWith("万")) {
            return null;
        }
        if (bare.equals("规上") || bare.equals("规模以上") || bare.equals("限上") || bare.equals("限额以上")) {
            return null;
        }
        if (bare.length() <= LONGEST_GENERAL && isDistrict(bare)) {
            return null;
        }
        return bare.length() < 2 || part.endsWith("等") ? null : bare;
    }

    /** 市中区 says whom it is about; 园区 and its like are parts. */
    private static boolean isDistrict(String words) {
        char last = words.charAt(Math.max(0, words.length() - 1));
        char before = words.length() < 2 ? ' ' : words.charAt(words.length() - 2);
        return !words.isEmpty() && (last == '县' || last == '区' && "园地城库山景社灾片矿新发东南西北郊".indexOf(before) < 0);
    }

    /** 园区规模以上工业增加值 in a city's report is the zones' part of it. */
    private boolean isZoneAsPart(Mention item) {
        return !aboutZone
                && item instanceof Mention.Said said
                && said.word().form().equals("园区");
    }

    /** 国有控股企业实现利润总额: the part ends with 企业. */
    private static boolean isEnterprise(Mention item) {
        return item instanceof Mention.Said said && said.word().form().equals("企业");
    }

    /** Apart from its name, only what looks like a part is one; of a general word whoever stands before it. */
    private boolean isPlausiblePart(Mention item, Mention name) {
        String words = words(item);
        if (!(item instanceof Mention.Words)) {
            return words.endsWith("企业")
                    && !words.startsWith("规")
                    && name instanceof Mention.Said said
                    && !said.word().form().equals("企业")
                    && vocabulary.heads().isGeneral(said.word().form());
        }
        boolean whoever = words.length() <= 8
                && name instanceof Mention.Said said
                && vocabulary.heads().isGeneral(said.word().form())
                && !said.word().form().equals("企业");
        return whoever || vocabulary.endings().isPart(words);
    }

    /** 纳入国家统计的孵化器: a clause with 的 restricts the name behind it. */
    private @Nullable String clauseBefore(List<Mention> items, int at) {
        boolean of = at >= 2
                && items.get(at - 1) instanceof Mention.Said said
                && said.word().form().equals("的");
        if (!of) {
            return null;
        }
        int from = at - 1;
        boolean content = false;
        for (int i = at - 2;
                i >= 0 && !(items.get(i) instanceof Mention.Time) && !(items.get(i) instanceof Mention.Mark);
                i--) {
            if (items.get(i) instanceof Mention.Said said
                    && (said.does(Cue.PLACE) || said.does(Cue.COHORT) || said.does(Cue.OF_WHICH))) {
                break;
            }
            content |= items.get(i) instanceof Mention.Words;
            from = i;
        }
        return content
                ? text.substring(items.get(from).start(), items.get(at - 1).start())
                : null;
    }

    private static boolean restrictsNothing(Mention item) {
        return item instanceof Mention.Said said
                && said.does(Cue.NEUTRAL)
                && (said.word().cues() & MEANS) == 0
                && !said.word().isName()
                && !Lead.isJoint(said);
    }

    private static boolean sameAs(Mention.Said one, Mention other) {
        return other instanceof Mention.Said said
                && said.word().isName()
                && one.word().names().getFirst().indicator() != null
                && one.word().names().equals(said.word().names());
    }

    private static String stripped(String part) {
        String bare = part.strip();
        while (!bare.isEmpty() && "、的和与及（）()".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }

    /** 最终消费支出拉动国内生产总值增长5.3个百分点 is about the latter, and the part is the former. */
    private @Nullable Topic contribution(Figure figure, Lead lead) {
        if (figure.kind() != Kind.POINTS || !lead.does(Cue.CONTRIBUTION)) {
            return null;
        }
        Mention.Said object = lead.nameAfterTurn();
        int name = lead.lastName();
        Mention.Words words = lead.lastWords();
        boolean knows = name >= 0
                && topic((Mention.Said) lead.items().get(name), 0, null, Binding.NAMED_BEFORE)
                                .indicator()
                        != null;
        if (object == null || knows || name < 0 && words == null) {
            return null;
        }
        String part = name >= 0 ? words(lead.items().get(name)) : words == null ? null : words(words);
        return topic(object, 0, null, Binding.NAMED_BEFORE).of(part);
    }

    // --- counted -----------------------------------------------------------------------------------------------------

    /** 25家企业, 404个市级重点项目: the noun after the figure, when words follow it at once. */
    private @Nullable Topic counted(int index, Figure figure, Lead lead) {
        List<Mention> noun = nounAfter(index);
        if (noun.isEmpty()) {
            return null;
        }
        int head = head(noun);
        if (head < 0 || head < noun.size() - 1 && !isSettled(noun, head)) {
            Mention last = noun.getLast();
            return new Topic(new Span(last.start(), last.end()), null, null, Binding.UNKNOWN_WORDS);
        }
        Mention.Said said = (Mention.Said) noun.get(head);
        if (isAmountOfProjects(said)) {
            return projectsOf(index, noun, head, said);
        }
        String part = part(noun, head);
        String clause = part == null && lead.items().size() > 1
                ? clauseBefore(lead.items(), lead.items().size())
                : part;
        Topic topic = topic(said, 0, clause != null ? clause : freshness(index, said), Binding.NAMED_AFTER);
        return personsOf(figure, topic) ? topic.as(null) : become(topic, index, noun);
    }

    /** 12个项目总投资: what is counted are the projects. */
    private static boolean isAmountOfProjects(Mention.Said said) {
        Indicator indicator = said.word().names().getFirst().indicator();
        return said.word().form().startsWith("项目")
                && indicator != null
                && indicator.unit().isMoney();
    }

    private Topic projectsOf(int index, List<Mention> noun, int head, Mention.Said said) {
        String part = head == 0
                ? freshness(index, said)
                : text.substring(noun.getFirst().start(), noun.get(head - 1).end());
        return new Topic(
                new Span(said.start(), said.start() + 2),
                part == null ? null : vocabulary.indicator("PROJECTS"),
                part,
                Binding.NAMED_AFTER);
    }

    /** 19个新建项目: what restricts the noun though it is a word of the vocabulary. */
    private @Nullable String freshness(int index, Mention.Said noun) {
        int at = index + 1;
        boolean fresh = mentions.get(at) instanceof Mention.Said said
                && said.does(Cue.NEW)
                && said.end() == noun.start()
                && noun.word().form().startsWith("项目");
        return fresh ? words(mentions.get(at)) : null;
    }

    /** The last name of something countable; amounts of money that follow (404个重点项目完成投资) are not what is counted. */
    private static int head(List<Mention> noun) {
        int head = -1;
        for (int i = 0; i < noun.size(); i++) {
            if (noun.get(i) instanceof Mention.Said said && said.word().isName()) {
                Indicator indicator = said.word().names().getFirst().indicator();
                if (head >= 0 && indicator != null && indicator.unit().isMoney()) {
                    noun.subList(i, noun.size()).clear();
                    return head;
                }
                head = i;
            }
        }
        return head;
    }

    /** Words after the last name change what is counted (企业干部), unless they are a list's next item. */
    private boolean isSettled(List<Mention> noun, int head) {
        Mention next = noun.get(head + 1);
        return Lead.isJoint(next)
                || next.end() - next.start() > 2 && !vocabulary.endings().measures(words(next));
    }

    private static boolean personsOf(Figure figure, Topic topic) {
        return topic.indicator() != null
                && topic.indicator().group().equals("企业")
                && (figure.counter().startsWith("人")
                        || figure.counter().equals("名")
                        || figure.counter().equals("位"));
    }

    private List<Mention> nounAfter(int index) {
        List<Mention> noun = new ArrayList<>(4);
        int end = mentions.get(index).end();
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean own = mention instanceof Mention.Words
                    || mention instanceof Mention.Said said
                            && (said.word().isName() || isFiller(said) && mentions.size() > i + 1);
            if (!own || noun.isEmpty() && mention.start() > end + 1) {
                break;
            }
            if (mention instanceof Mention.Said said && !said.word().isName()) {
                if (noun.isEmpty() && i > index + 1) {
                    break;
                }
                end = mention.end();
                if (!noun.isEmpty()) {
                    break;
                }
                continue;
            }
            noun.add(mention);
            end = mention.end();
        }
        return noun;
    }

    private static boolean isFiller(Mention.Said said) {
        return said.word().form().equals("的")
                || said.does(Cue.PLACE)
                || said.word().form().equals("国省")
                || said.word().form().equals("新")
                || said.does(Cue.NEW);
    }

    /** 15家企业入选上市后备企业 counts the latter; 8家企业进入全省百强 counts no indicator's enterprises. */
    private Topic become(Topic topic, int index, List<Mention> noun) {
        if (!topic.is("ENTERPRISES")) {
            return topic;
        }
        int i = index + 1;
        while (i < mentions.size() && mentions.get(i).start() <= noun.getLast().start()) {
            i++;
        }
        boolean becomes = false;
        for (; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Mark || mention instanceof Mention.Number) {
                break;
            }
            if (mention instanceof Mention.Said said) {
                if (becomes && said.word().isName() && !isGeneral(said)) {
                    return topic(said, 0, null, Binding.NAMED_AFTER);
                }
                becomes |= said.does(Cue.BECOME);
            }
        }
        return becomes ? topic.as(null) : topic;
    }

    // --- not named ---------------------------------------------------------------------------------------------------

    private Topic inherited(int index, Figure figure, Lead lead) {
        Topic last = spokenOf.isEmpty() ? null : spokenOf.getLast();
        if (figure.kind() == Kind.RANK && isZone(lead) && (last == null || lead.does(Cue.PLACE))) {
            return new Topic(span(lead, figure), vocabulary.indicator("ZONE_RANK"), null, Binding.NAMED_BEFORE);
        }
        if (last != null) {
            return last.by(Binding.LAST_SPOKEN_OF);
        }
        if (carried != null
                && (!figure.isAmount() && figure.kind() != Kind.BARE || isOtherPeriodOf(carried, figure, lead))) {
            return carried.by(Binding.EARLIER_SENTENCE);
        }
        return new Topic(span(lead, figure), null, null, Binding.UNKNOWN_WORDS);
    }

    /** 跃升至国家高新区第41位. */
    private boolean isZone(Lead lead) {
        for (Mention item : lead.items()) {
            if ((item instanceof Mention.Said said && !said.word().isName() || item instanceof Mention.Words)
                    && (words(item).endsWith("高新区")
                            || words(item).endsWith("开发区")
                            || words(item).endsWith("园区"))) {
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

    /** A part of what is spoken of (石化行业增长5%), or words the catalogue does not know. */
    Topic unnamed(Figure figure, Mention.Words words, Lead lead) {
        String said = coordinated(words, lead);
        Topic current = current();
        Topic own = new Topic(new Span(words.start(), words.end()), null, null, Binding.UNKNOWN_WORDS);
        boolean placed = figure.kind() == Kind.POINTS && figure.counter().contains("位") && lead.does(Cue.RANKS);
        if (placed) {
            return own;
        }
        if (figure.kind() == Kind.MONEY && said.endsWith("税") && said.length() < 9) {
            return own.as(vocabulary.indicator("TAX")).of(said);
        }
        if (figure.counts()) {
            return current != null && isCountedPart(said, lead, current)
                    ? current.of(said).by(Binding.PART_OF_LAST)
                    : own;
        }
        if (vocabulary.endings().measures(said) || current == null) {
            return own;
        }
        if (!isPartOf(current, figure, said)) {
            return own;
        }
        boolean sector = said.endsWith("业");
        Topic whole = whole(current.indicator() == null && coded != null && sector ? coded : current);
        return new Topic(whole.label(), whole.indicator(), said, Binding.PART_OF_LAST);
    }

    /** 批发和零售业, 粮油、食品、饮料、烟酒类: one part with joints in it. */
    private String coordinated(Mention.Words words, Lead lead) {
        List<Mention> items = lead.items();
        int from = items.indexOf(words);
        while (from >= 2
                && isInJoint(items.get(from - 1), items.get(from))
                && items.get(from - 2) instanceof Mention.Words before
                && before.end() == items.get(from - 1).start()) {
            from -= 2;
        }
        return from < 0 ? words(words) : text.substring(items.get(from).start(), words.end());
    }

    private static boolean isInJoint(Mention joint, Mention next) {
        return Lead.isJoint(joint) && joint.end() == next.start();
    }

    /** 省级6个; 上市公司28家，其中科创板5家、创业板9家. */
    private boolean isCountedPart(String said, Lead lead, Topic current) {
        boolean level = said.endsWith("级") && said.length() < 5;
        boolean listed = lead.from() > 0
                && mentions.get(lead.from() - 1) instanceof Mention.Mark(int start, char sign)
                && sign == '、'
                && current.source() == Binding.PART_OF_LAST;
        return level
                || (lead.does(Cue.OF_WHICH) || listed)
                        && said.length() <= 8
                        && !spokenOf.isEmpty()
                        && current.indicator() != null
                        && current.indicator().unit().equals(hengjian.indicator.Unit.COUNT);
    }

    /** 民间投资增长27.7%，建安增长9.9%: the next part is one of all investment. */
    private Topic whole(Topic current) {
        if (!current.startsWith("FAI_")) {
            return current;
        }
        for (Topic earlier : spokenOf.reversed()) {
            if (earlier.is("FAI")) {
                return earlier;
            }
        }
        return carried != null && carried.is("FAI") ? carried : current;
    }

    private boolean isPartOf(Topic current, Figure figure, String said) {
        boolean sector = vocabulary.endings().isPart(said);
        return switch (figure.kind()) {
            case PERCENT, POINTS, FLAT, TIMES -> sector || !spokenOf.isEmpty() && said.length() <= 12;
            case MONEY ->
                sector
                        && (!spokenOf.isEmpty() || goesOn)
                        && current.indicator() != null
                        && current.indicator().unit().isMoney();
            case COUNT, MEASURED, RANK, BARE -> false;
        };
    }

    private String words(Topic topic) {
        return text.substring(topic.label().start(), topic.label().end());
    }

    String words(Mention first, Mention last) {
        return text.substring(first.start(), last.end());
    }

    String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
