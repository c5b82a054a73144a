package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Words.Named;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what each figure of one sentence is about, remembering what was spoken of before it. */
final class Topics {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    private static final Pattern COMPARISON =
            Pattern.compile("同比|环比|比(?!重|例|率|价)|较(?!好|快|大|高)|高于|低于|快于|慢于|占(?!地面|地约|地达|地\\d|比)|与(?=[^,]*(持平|相当))");
    private static final String SECTOR =
            ".*(业|行业|类|产业|制造|集群|商品|企业|单位|地区|城镇|乡村|材料|税|消费|信息|机械|工业|电路|服务|通信|娱乐|保健|用品|衣着|居住|烟酒)";

    private final String text;
    private final Words words;
    private final String sentence;
    private final List<Topic> spokenOf = new ArrayList<>();
    private final @Nullable Topic carried;
    private @Nullable Topic projects;

    Topics(String text, Span sentence, Words words, @Nullable Topic carried) {
        this.sentence = text.substring(sentence.start(), sentence.end());
        this.carried = carried;
        this.text = text;
        this.words = words;
    }

    /** The topic of a figure whose lead and following words are given. */
    Topic of(Figure figure, Span lead, Span after) {
        Topic topic = find(figure, lead, after);
        if (topic.is("PROJECTS", "SIGNED_PROJECTS", "PROJECTS_STARTED", "TOP500_PROJECTS") && figure.counts()) {
            projects = topic;
        }
        if (spokenOf.isEmpty() || !spokenOf.getLast().equals(topic)) {
            spokenOf.add(topic);
        }
        return topic;
    }

    static Indicator indicator(String code) {
        return CATALOGUE.find(code).orElseThrow();
    }

    /** The last topics spoken of, for 分别; empty when there are too few. */
    List<Topic> last(int count) {
        return spokenOf.size() < count
                ? List.of()
                : List.copyOf(spokenOf.subList(spokenOf.size() - count, spokenOf.size()));
    }

    boolean silent() {
        return spokenOf.isEmpty();
    }

    private Topic find(Figure figure, Span lead, Span after) {
        Span said = new Span(lead.start(), comparison(lead));
        List<Named> named = new ArrayList<>(words.names(said.start(), said.end()));
        named.removeIf(n -> n.name().words().equals("企业") && !figure.counts() && figure.kind() != Figure.Kind.RANK);
        Span rest = words.rest(said.start(), said.end());
        boolean nearer =
                named.isEmpty() || rest.start() >= named.getLast().span().end() && rest.length() > 0;
        if (figure.counts() && nearer && lead.equals(said)) {
            Topic following = following(after);
            if (following != null) {
                return following;
            }
        }
        if (figure.kind() == Figure.Kind.RANK
                && named.isEmpty()
                && text.substring(said.start(), said.end()).matches(".*(高新区|经开区|开发区)")) {
            return new Topic(said, indicator("ZONE_RANK"), null);
        }
        if (!named.isEmpty()) {
            return named(named.getLast(), ownStart(named, lead.start()));
        }
        if (rest.length() == 0) {
            return inherited(figure, lead, after);
        }
        return unnamed(figure, rest);
    }

    /** 国内生产总值(GDP): the first name of the same thing does not restrict the second. */
    private static int ownStart(List<Named> named, int start) {
        int from = start;
        for (Named other : named.subList(0, named.size() - 1)) {
            boolean same =
                    other.name().indicator().equals(named.getLast().name().indicator());
            from = same ? other.span().end() : from;
        }
        return from;
    }

    /** Takes note of what is named without a figure of its own: 规上工业中, 石化行业增长5%. */
    void mention(int from, int to) {
        List<Named> named = words.names(from, to);
        named.removeIf(n -> n.name().words().equals("企业"));
        if (!named.isEmpty()) {
            spokenOf.add(named(named.getLast(), ownStart(named, from)));
        }
    }

    void note(Topic topic) {
        spokenOf.add(topic);
    }

    /** Where the words turn to what is compared with: 同比, 比上年, 高于全省, 占…比重. */
    private int comparison(Span lead) {
        Matcher m = COMPARISON.matcher(text).region(lead.start(), lead.end());
        return m.find() ? m.start() : lead.end();
    }

    private @Nullable Topic lastKnown() {
        for (int i = spokenOf.size() - 1; i >= 0; i--) {
            if (spokenOf.get(i).indicator() != null) {
                return spokenOf.get(i);
            }
        }
        return carried;
    }

    @Nullable
    Topic lastKnownOr(@Nullable Topic none) {
        Topic known = lastKnown();
        return known == null ? none : known;
    }

    private @Nullable Topic following(Span after) {
        List<Named> named = words.names(after.start(), after.end());
        if (named.isEmpty()) {
            return null;
        }
        Named longest = named.getFirst();
        for (Named other : named) {
            longest = other.span().length() > longest.span().length() ? other : longest;
        }
        Topic found = named(longest, after.start());
        return found.is("PROJECTS") ? done(found, text.substring(longest.span().end(), after.end())) : found;
    }

    /** 59个重大项目竣工投产 counts what was completed. */
    private static Topic done(Topic projects, String then) {
        return then.matches("(?s)(集中)?(竣工|投产|建成).*")
                ? projects.as(indicator("PROJECTS_COMPLETED"))
                : then.matches("(?s)(集中|陆续|顺利)?开工.*") ? projects.as(indicator("PROJECTS_STARTED")) : projects;
    }

    private Topic named(Named named, int from) {
        String own = named.name().breakdown();
        Span part = words.rest(from, named.span().start());
        boolean restricted = !named.name().indicator().code().equals("ZONE_RANK")
                && part.length() > 0
                && !text.substring(part.start(), named.span().start()).endsWith("等");
        String breakdown = !own.isEmpty() ? own : restricted ? text.substring(part.start(), part.end()) : null;
        return settled(grouped(new Topic(named.span(), named.name().indicator(), breakdown)));
    }

    /** 总投资 after 重点项目2个 is theirs, and after 签约项目 it is what was signed. */
    private Topic grouped(Topic topic) {
        Topic group = projects;
        if (topic.is("TAX")
                && topic.breakdown() == null
                && !spokenOf.isEmpty()
                && spokenOf.getLast().is("IND_OUTPUT")
                && text.substring(topic.span().start(), topic.span().end()).matches("创税|纳税")) {
            return topic.of(spokenOf.getLast().breakdown());
        }
        if (group == null || !topic.startsWith("PROJECT_INVESTMENT")) {
            return topic;
        }
        Topic theirs = topic.breakdown() == null ? topic.of(group.breakdown()) : topic;
        boolean signed = group.is("SIGNED_PROJECTS") && topic.is("PROJECT_INVESTMENT");
        return signed ? theirs.as(CATALOGUE.find("SIGNED_INVESTMENT").orElseThrow()) : theirs;
    }

    private Topic inherited(Figure figure, Span lead, Span after) {
        if (figure.counts() && text.startsWith("项目", after.start())) {
            return new Topic(new Span(after.start(), after.start() + 2), theirs(), null);
        }
        if (figure.kind() == Figure.Kind.AMOUNT && figure.counts() && after.length() > 0) {
            return new Topic(new Span(after.start(), Math.min(after.end(), after.start() + 12)), null, null);
        }
        if (!spokenOf.isEmpty()) {
            return spokenOf.getLast();
        }
        if (carried != null && (figure.kind() != Figure.Kind.AMOUNT)) {
            return carried;
        }
        return new Topic(lead.length() > 0 ? lead : figure.quote(), null, null);
    }

    /** A part of what was spoken of (石化行业增长5%), or words the catalogue does not know. */
    private Topic unnamed(Figure figure, Span rest) {
        String part = text.substring(rest.start(), rest.end());
        Topic known = lastKnown();
        if (figure.kind() == Figure.Kind.PERCENT && known != null && part.matches(SECTOR)) {
            return new Topic(known.span(), known.indicator(), part);
        }
        if (part.endsWith("税") && figure.quantity().unit().isMoney()) {
            return new Topic(rest, CATALOGUE.find("TAX").orElseThrow(), part);
        }
        if (figure.kind() == Figure.Kind.RANK && part.matches(".*(高新区|园区|开发区)")) {
            return new Topic(rest, indicator("ZONE_RANK"), null);
        }
        if (figure.counts() && known != null && part.matches("(国家|国省|省|市|州|区|县)级")) {
            return known.of(part);
        }
        if (figure.counts() && part.endsWith("项目")) {
            return new Topic(rest, theirs(), part.length() > 3 ? part.substring(0, part.length() - 2) : null);
        }
        return new Topic(rest, null, null);
    }

    /** Projects without a further name are those the sentence speaks of signing, starting or completing. */
    private @Nullable Indicator theirs() {
        return sentence.matches("(?s).*(签约|引进|落户|招商).*")
                ? indicator("SIGNED_PROJECTS")
                : sentence.matches("(?s).*开工.*")
                        ? indicator("PROJECTS_STARTED")
                        : sentence.matches("(?s).*(竣工|投产|建成).*") ? indicator("PROJECTS_COMPLETED") : null;
    }

    /** 增加值 alone is that of what was spoken of last; 项目 alone are those the sentence opens, signs or completes. */
    private Topic settled(Topic topic) {
        Topic known = lastKnown();
        return switch (text.substring(topic.span().start(), topic.span().end())) {
            case "增加值" ->
                known != null && (known.startsWith("VA_") || known.is("IND_VA_ALL"))
                        ? topic.as(known.indicator())
                        : topic;
            case "投资", "投资完成" ->
                known != null && known.startsWith("FAI") || topic.breakdown() != null ? topic : topic.as(null);
            default -> topic;
        };
    }
}
