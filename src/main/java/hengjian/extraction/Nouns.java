package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a count counts where the noun follows it: 25家企业, 404个市级重点项目, 19个新建项目. */
final class Nouns {

    private static final int LONGEST_CLAUSE = 8;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Parts parts;

    Nouns(String text, List<Mention> mentions, Vocabulary vocabulary, Names names, Parts parts) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.names = names;
        this.parts = parts;
    }

    /** 25家企业, 404个市级重点项目: the noun after the figure, when words follow it at once. */
    @Nullable
    Topic of(int index, Figure figure, Lead lead) {
        Topic joined = joined(index);
        if (joined != null) {
            return joined;
        }
        List<Mention> noun = nounAfter(index);
        if (noun.isEmpty()) {
            return null;
        }
        int head = head(noun);
        Mention.Said behind = head < 0 ? enterprisesBehind(index, noun.getLast()) : null;
        if (behind != null) {
            String size = text.substring(noun.getFirst().start(), noun.getLast().end());
            return names.topic(behind, 0, size, Binding.NAMED_AFTER);
        }
        if (head < 0 || head < noun.size() - 1 && !isSettled(noun, head)) {
            Mention last = noun.getLast();
            return new Topic(new Span(last.start(), last.end()), null, null, Binding.UNKNOWN_WORDS);
        }
        Mention.Said said = (Mention.Said) noun.get(head);
        if (isAmountOfIndustry(said)) {
            return new Topic(
                    new Span(said.start(), said.end()),
                    vocabulary.indicator("ENTERPRISES_ABOVE_SCALE"),
                    null,
                    Binding.NAMED_AFTER);
        }
        if (isAmountOfProjects(said) || isAmountOfWorks(noun, head)) {
            return projectsOf(index, noun, head, said);
        }
        String described = head == 0 ? descriptionOf(index, noun) : null;
        String part = described != null ? described : parts.of(noun, head);
        String clause = part == null && lead.items().size() > 1
                ? parts.clauseBefore(lead.items(), lead.items().size())
                : part;
        Topic topic = names.topic(said, 0, clause != null ? clause : freshness(index, said), Binding.NAMED_AFTER);
        return personsOf(figure, topic) ? topic.as(null) : become(topic, index, noun);
    }

    /** 48个重大工程和实事项目, 163个转型升级和技改项目: projects of two kinds; null where the count is of anything else. */
    private @Nullable Topic joined(int index) {
        int at = index + 1;
        boolean two = at + 2 < mentions.size()
                && mentions.get(at) instanceof Mention.Words
                && mentions.get(at).start() == mentions.get(index).end()
                && Lead.isJoint(mentions.get(at + 1));
        if (!two) {
            return null;
        }
        int last = mentions.get(at + 2) instanceof Mention.Words && at + 3 < mentions.size() ? at + 3 : at + 2;
        if (!(mentions.get(last) instanceof Mention.Said said)
                || !said.word().isName()
                || !said.word().form().endsWith("项目")) {
            return null;
        }
        boolean works = words(mentions.get(at)).endsWith("工程");
        if (!works && said.word().indicator() == null) {
            return null;
        }
        return new Topic(
                new Span(said.end() - 2, said.end()),
                vocabulary.indicator("PROJECTS"),
                text.substring(mentions.get(at).start(), said.end() - 2),
                Binding.NAMED_AFTER);
    }

    /** 企业 of 11家产值过十亿元的企业, or null. */
    private Mention.@Nullable Said enterprisesBehind(int index, Mention last) {
        int of = index + 1;
        while (of < mentions.size() && mentions.get(of).start() <= last.start()) {
            of++;
        }
        return of + 1 < mentions.size()
                        && mentions.get(of).says("的")
                        && mentions.get(of + 1) instanceof Mention.Said said
                        && said.says("企业")
                ? said
                : null;
    }

    /** 12个项目总投资: what is counted are the projects. */
    private static boolean isAmountOfProjects(Mention.Said said) {
        Indicator indicator = said.word().indicator();
        return said.word().form().startsWith("项目")
                && indicator != null
                && indicator.unit().isMoney();
    }

    /** 291家规模以上工业企业实现增加值: what is counted are the enterprises. */
    private static boolean isAmountOfIndustry(Mention.Said said) {
        Indicator indicator = said.word().indicator();
        String form = said.word().form();
        return indicator != null && indicator.unit().isMoney() && form.startsWith("规") && form.contains("工业企业");
    }

    /** 77个民生工程完成投资: the works are what is counted. */
    private boolean isAmountOfWorks(List<Mention> noun, int head) {
        Mention.Said said = (Mention.Said) noun.get(head);
        return head > 0
                && text.startsWith("工程", noun.get(head - 1).end() - 2)
                && said.word().indicator() instanceof Indicator invested
                && invested.code().startsWith("PROJECT_INVESTMENT");
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
                Indicator indicator = said.word().indicator();
                if (head >= 0
                        && indicator != null
                        && indicator.unit().isMoney()
                        && !said.word().form().startsWith("项目")) {
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

    /** 以光学为基础 of 60多家以光学为基础的企业; null where there is no clause, or one that states a sum. */
    private @Nullable String descriptionOf(int index, List<Mention> noun) {
        if (noun.getFirst().start() <= mentions.get(index).end() + 1) {
            return null;
        }
        int of = index + 1;
        while (of < mentions.size()
                && mentions.get(of).start() < noun.getFirst().start()) {
            if (mentions.get(of) instanceof Mention.Number) {
                return null;
            }
            of++;
        }
        String clause = of - 1 > index + 1
                ? text.substring(
                        mentions.get(index + 1).start(), mentions.get(of - 2).end())
                : "";
        return clause.isEmpty() || vocabulary.list(Role.NO_PART).has(clause) ? null : clause;
    }

    private static boolean personsOf(Figure figure, Topic topic) {
        return topic.indicator() != null
                && topic.indicator().group().equals("企业")
                && (figure.counter().startsWith("人")
                        || figure.counter().equals("名")
                        || figure.counter().equals("位"));
    }

    private List<Mention> nounAfter(int index) {
        List<Mention> noun = noun(index, index + 1);
        int of = noun.isEmpty() || isSum(index + 1) ? pastClause(index) : -1;
        return of >= 0 ? noun(of, of + 1) : isSum(index + 1) && isApart(index) ? List.of() : noun;
    }

    /** 52个 计划总投资134亿元. */
    private boolean isApart(int index) {
        return mentions.get(index + 1).start() > mentions.get(index).end();
    }

    /** 总投资约9500亿元 behind a count is no noun of it. */
    private boolean isSum(int at) {
        int of = at + 1;
        if (of < mentions.size() && mentions.get(of) instanceof Mention.Said said && said.does(Cue.REACHED)) {
            of++;
        }
        return of < mentions.size()
                && mentions.get(at) instanceof Mention.Said name
                && name.word().isName()
                && mentions.get(of) instanceof Mention.Number(Figure sum)
                && sum.kind() == Figure.Kind.MONEY;
    }

    /** 60多家以光学为基础的企业, 546个总投资约9500亿元的重大项目: the 的 before the noun, or -1. */
    private int pastClause(int index) {
        boolean clause = index + 1 < mentions.size()
                && mentions.get(index + 1) instanceof Mention.Said first
                && !first.does(Cue.PLACE)
                && !first.does(Cue.COHORT);
        int sums = 0;
        for (int i = clause ? index + 1 : mentions.size();
                i < Math.min(mentions.size() - 1, index + LONGEST_CLAUSE);
                i++) {
            switch (mentions.get(i)) {
                case Mention.Mark mark -> {
                    if (mark.sign() != '、') {
                        return -1;
                    }
                }
                case Mention.Number(Figure sum) -> {
                    if (!sum.isAmount() || sum.counts() || ++sums > 1) {
                        return -1;
                    }
                }
                case Mention.Said said -> {
                    if (said.says("的")) {
                        return i > index + 1
                                        && mentions.get(i + 1) instanceof Mention.Said noun
                                        && noun.word().isName()
                                ? i
                                : -1;
                    }
                }
                case Mention.Time t -> {}
                case Mention.Words w -> {}
            }
        }
        return -1;
    }

    private List<Mention> noun(int index, int from) {
        List<Mention> noun = new ArrayList<>(4);
        int end = mentions.get(index).end();
        for (int i = from; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (i == from && mention instanceof Mention.Time && mention.start() == end) {
                end = mention.end();
                continue;
            }
            boolean own = mention instanceof Mention.Words
                    || mention instanceof Mention.Said said
                            && (said.word().isName() || isFiller(said) && mentions.size() > i + 1);
            if (!own || noun.isEmpty() && mention.start() > end + 1) {
                break;
            }
            if (mention instanceof Mention.Said said && !said.word().isName()) {
                if (noun.isEmpty() && i > from) {
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

    private boolean isFiller(Mention.Said said) {
        return vocabulary.list(Role.STAGE).has(said.word().form())
                || said.says("计划")
                || said.says("的")
                || said.says("国省")
                || said.says("新")
                || said.does(Cue.PLACE)
                || said.does(Cue.NEW)
                || said.does(Cue.HOME);
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
            if (mention instanceof Mention.Words && text.startsWith("上市", mention.start())) {
                boolean done = mention.end() - mention.start() == "上市".length();
                return done ? topic.as(vocabulary.indicator("ENTERPRISES_LISTED")) : topic;
            }
            if (mention instanceof Mention.Said said) {
                if (becomes && said.word().isName() && !Topics.isGeneral(said)) {
                    return names.topic(said, 0, null, Binding.NAMED_AFTER);
                }
                becomes |= said.does(Cue.BECOME);
            }
        }
        return becomes ? topic.as(null) : topic;
    }

    private String words(Mention mention) {
        return text.substring(mention.start(), mention.end());
    }
}
