package hengjian.extraction;

import hengjian.indicator.Indicator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a name is restricted to by the words before it: 省重点 of 省重点项目, 装备制造业 of 装备制造业增加值. */
final class Parts {

    /** What keeps a word between a part and its name from being passed over. */
    private static final long MEANS = Cue.NEW.bit
            | Cue.SIGN.bit
            | Cue.START.bit
            | Cue.FINISH.bit
            | Cue.RISE.bit
            | Cue.FALL.bit
            | Cue.COHORT.bit
            | Cue.OF_WHICH.bit;

    private static final int LONGEST_DISTRICT = 4;

    private final String text;
    private final Vocabulary vocabulary;
    private final boolean aboutZone;
    private final boolean aboutZones;

    /**
     * @param aboutZone whether the document is about a zone, whose own name restricts nothing
     * @param aboutZones whether it is about one or more zones
     */
    Parts(String text, Vocabulary vocabulary, boolean aboutZone, boolean aboutZones) {
        this.aboutZones = aboutZones;
        this.text = text;
        this.vocabulary = vocabulary;
        this.aboutZone = aboutZone;
    }

    /** 第三产业(服务业)增加值 is not restricted to 第三产业, and unknown words before GDP name a place. */
    boolean isItself(@Nullable String part, Word.Name name, Indicator indicator) {
        if (part == null || !name.breakdown().isEmpty()) {
            return false;
        }
        if (indicator.code().equals("FAI_TECHNICAL") && part.equals("工业")) {
            return true;
        }
        if (indicator.code().equals("GDP")) {
            return !vocabulary.endings().isPart(part);
        }
        char[] letters = Folded.chars(part);
        Word word = vocabulary.words().longest(letters, 0, letters.length);
        return word != null
                && word.isName()
                && word.length() == letters.length
                && word.names().getFirst().breakdown().isEmpty()
                && indicator.equals(word.indicator());
    }

    /**
     * The words before a name that restrict it, joined lists included; null when there are none.
     * Verbs, places, periods and whatever restricts nothing end them.
     */
    @Nullable
    String of(List<Mention> items, int at) {
        String level = levelOfJoined(items, at);
        if (level != null) {
            return level;
        }
        int from = at;
        boolean content = false;
        boolean passed = false;
        for (int i = at - 1; i >= 0; i--) {
            Mention item = items.get(i);
            if (!content && i == at - 1 && item.says("等")) {
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
                    && (isHead(items.get(at)) || isSum(items.get(at)));
            if (passed && !content && !kind && !isPlausiblePart(item, items.get(at))) {
                break;
            }
            boolean own = item instanceof Mention.Words
                    || zone
                    || item instanceof Mention.Said said && isPart(said) && !sameAs(said, items.get(at));
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
        String bare = partner(stripped(part));
        if (!bare.isEmpty() && Letters.isDigit(bare.charAt(0)) && bare.endsWith("万")) {
            return null;
        }
        if (vocabulary.list(Role.ABOVE_SCALE).has(bare)) {
            return bare.startsWith("限") && isRetail(items.get(at)) ? bare : null;
        }
        if (from == last && items.get(from) instanceof Mention.Said said && isProjects(said)) {
            return group(said.word());
        }
        if (aboutZone && vocabulary.list(Role.ZONE).has(bare)) {
            return null;
        }
        if (bare.endsWith("区内") || bare.endsWith("园内") || bare.endsWith("口径")) {
            return null;
        }
        if (bare.length() <= LONGEST_DISTRICT && isDistrict(bare)) {
            return null;
        }
        return bare.length() < 2
                        || part.endsWith("等")
                        || endsWithEtc(part)
                        || describes(bare)
                        || countsPlaces(bare)
                        || vocabulary.list(Role.NO_PART).has(bare)
                ? null
                : bare;
    }

    /** 国家级孵化器、众创空间: the level holds for both. */
    private @Nullable String levelOfJoined(List<Mention> items, int at) {
        boolean joined = at > 1
                && Lead.isJoint(items.get(at - 1))
                && items.get(at - 2) instanceof Mention.Said first
                && first.word().isName()
                && items.get(at) instanceof Mention.Said second
                && Objects.equals(first.word().indicator(), second.word().indicator());
        String level = joined
                ? ((Mention.Said) items.get(at - 2)).word().names().getFirst().breakdown()
                : "";
        return vocabulary.list(Role.LEVEL).has(level) ? level : null;
    }

    private static boolean isPart(Mention.Said said) {
        return said.word().isName() || said.does(Cue.SECTOR);
    }

    private static @Nullable String group(Word projects) {
        String part = projects.names().getFirst().breakdown();
        if (!part.isEmpty()) {
            return part;
        }
        String form = projects.form();
        boolean plain = form.startsWith("重") || !form.endsWith("项目") || form.length() < 4;
        return plain ? null : form;
    }

    /** 省重点项目完成投资: the part is 省重点, and 重点项目 is none. */
    private static boolean isProjects(Mention.Said said) {
        Indicator named = said.word().isName() ? said.word().indicator() : null;
        return named != null && named.code().equals("PROJECTS");
    }

    /** 限上单位零售额: what is sold by those above the limit is a part of all that is sold. */
    private static boolean isRetail(Mention name) {
        Indicator named = name instanceof Mention.Said said && said.word().isName()
                ? said.word().indicator()
                : null;
        return named != null && named.code().equals("RETAIL");
    }

    /** 市中区 says whom it is about; 园区 and its like are parts. */
    private boolean isDistrict(String words) {
        char last = words.charAt(Math.max(0, words.length() - 1));
        char before = words.length() < 2 ? ' ' : words.charAt(words.length() - 2);
        return !words.isEmpty()
                && (last == '县'
                        || last == '区' && !vocabulary.list(Role.NO_DISTRICT).has(before));
    }

    /** 园区规模以上工业增加值 in a city's report is the zones' part of it. */
    private boolean isZoneAsPart(Mention item) {
        return !aboutZones && item.says("园区");
    }

    /** 区域创新能力全国排名 in a text that is about no zone ranks something else than one. */
    boolean isOfOther(@Nullable String part) {
        return !aboutZone
                && part != null
                && !Letters.isDigit(part.charAt(0))
                && !vocabulary.list(Role.ZONE).isIn(part);
    }

    /** 营业收入 alone, or of their 高新技术产业, in a text about zones is that of all their enterprises. */
    boolean isZonesIncome(Word word, @Nullable String part) {
        boolean all = part == null || part.equals("企业");
        boolean trades = part != null && part.endsWith("产业");
        return (all || trades)
                && aboutZones
                && vocabulary.list(Role.ZONE_INCOME).has(word.form());
    }

    /** 国有控股企业实现利润总额: the part ends with 企业. */
    private static boolean isEnterprise(Mention item) {
        return item.says("企业");
    }

    /** 民营企业累计进出口: whoever stands before a sum has it; investment is told of owners as of subjects. */
    private static boolean isSum(Mention name) {
        Indicator named = name instanceof Mention.Said said && said.word().isName()
                ? said.word().indicator()
                : null;
        return named != null && named.unit().isMoney() && !named.code().startsWith("FAI");
    }

    private static boolean isHead(Mention name) {
        return name instanceof Mention.Said said && said.does(Cue.HEAD);
    }

    /** Apart from its name, only what looks like a part is one; of a general word whoever stands before it. */
    private boolean isPlausiblePart(Mention item, Mention name) {
        String words = words(item);
        if (!(item instanceof Mention.Words)) {
            boolean general = isHead(name) && !name.says("企业");
            boolean outside = item instanceof Mention.Said thing
                    && thing.word().isName()
                    && thing.word().indicator() == null
                    && vocabulary.endings().isPart(words);
            return general && (outside || words.endsWith("企业") && !words.startsWith("规"));
        }
        boolean whoever = words.length() <= 8 && isHead(name) && !name.says("企业");
        return whoever || vocabulary.endings().isPart(words);
    }

    /** 纳入国家统计的孵化器: a clause with 的 restricts the name behind it. */
    @Nullable
    String clauseBefore(List<Mention> items, int at) {
        if (at < 2 || !items.get(at - 1).says("的")) {
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
        String clause = content
                ? text.substring(items.get(from).start(), items.get(at - 1).start())
                : "";
        return clause.isEmpty()
                        || describes(clause)
                        || vocabulary.list(Role.NO_PART).has(clause)
                ? null
                : clause;
    }

    /** 民生保障等四大类: a list of which the last item is no part. */
    private static boolean endsWithEtc(String part) {
        int etc = part.lastIndexOf('等');
        boolean kinds = part.endsWith("类") || part.endsWith("领域") || part.endsWith("板块");
        return kinds && etc > 0 && etc + 1 < part.length() && Numerals.is(part.charAt(etc + 1));
    }

    /** 东盟 of 与第一大贸易伙伴——东盟贸易总值. */
    private static String partner(String part) {
        int named = part.indexOf("贸易伙伴");
        if (named < 0) {
            return part;
        }
        int of = named + "贸易伙伴".length();
        while (of < part.length() && part.charAt(of) == '—') {
            of++;
        }
        return of < part.length() ? part.substring(of) : part;
    }

    /** 31省, 四个一线城市, 深港两个城市: who has what is told, not a part of it. */
    private static boolean countsPlaces(String words) {
        boolean counted = Letters.isDigit(words.charAt(0)) || Numerals.is(words.charAt(0));
        boolean listed =
                words.endsWith("城市") && words.indexOf('个') > 0 && Numerals.is(words.charAt(words.indexOf('个') - 1));
        return (counted || listed) && words.indexOf('元') < 0 && "省市县州盟旗".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** 作为消费指标 of 作为消费指标的社会消费品零售总额. */
    private boolean describes(String clause) {
        return vocabulary.list(Role.DESCRIBES).startOf(clause) != null;
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
                && one.word().isName()
                && one.word().indicator() != null
                && one.word().names().equals(said.word().names());
    }

    private static String stripped(String part) {
        String bare = part.strip();
        while (!bare.isEmpty() && "、的和与及（）()".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }

    private String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
