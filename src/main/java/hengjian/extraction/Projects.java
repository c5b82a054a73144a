package hengjian.extraction;

import hengjian.document.Span;
import hengjian.indicator.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence does with projects decides which indicator counts them: 开工, 竣工投产, 签约. The amounts that follow
 * are theirs: 省重点项目2个, 总投资180亿元.
 */
final class Projects {

    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final Deeds deeds;
    private final @Nullable Indicator ceremony;
    private @Nullable Topic group;

    /**
     * @param goesOn whether the sentence opens with 其中, so that it is about parts of the group
     * @param ceremony what was done with projects at the ceremony the paragraph tells of
     */
    Projects(
            List<Mention> mentions,
            Vocabulary vocabulary,
            @Nullable Topic group,
            boolean goesOn,
            @Nullable Indicator ceremony) {
        this.ceremony = ceremony;
        this.among = goesOn;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.deeds = new Deeds(mentions, vocabulary);
        this.group = group;
    }

    Deeds deeds() {
        return deeds;
    }

    @Nullable
    Topic group() {
        return group;
    }

    private boolean own;

    /** Whether parts of the group are being listed: 其中产业项目11个；安置房项目1个. */
    private boolean among;

    /** Whether the last figure was an amount signed for: 签约总投资105亿元的12个项目. */
    private boolean signed;

    void resume(@Nullable Topic before) {
        group = before == null ? group : before;
    }

    void note(Topic topic) {
        signed = topic.is("SIGNED_INVESTMENT");
        if (topic.is("PROJECTS")
                || topic.is("SIGNED_PROJECTS")
                || topic.is("PROJECTS_STARTED")
                || topic.is("PROJECTS_COMPLETED")
                || topic.is("TOP500_PROJECTS")) {
            group = topic;
            own = true;
        }
    }

    /** The topic, or the indicator that fits what is done with the projects. */
    Topic settled(Topic topic, int index, Figure figure, Lead lead) {
        if (topic.is("PROJECTS") && topic.breakdown() != null && isStage(topic.breakdown())) {
            return topic;
        }
        if (topic.is("PROJECTS") && figure.counts()) {
            boolean described =
                    !lead.items().isEmpty() && lead.items().getLast().says("的");
            Indicator done = deeds.after(index, described);
            Indicator here = done != null ? done : deeds.in(lead);
            Indicator before = here == null && signed && isOf(lead) ? vocabulary.indicator("SIGNED_PROJECTS") : here;
            Indicator earlier = before != null || topic.source() != Reading.Binding.NAMED_BEFORE || deeds.goesOn(index)
                    ? before
                    : deeds.before(lead);
            among = lead.does(Cue.OF_WHICH) || among && isBare(lead);
            Indicator parts = earlier == null && among && group != null ? group.indicator() : earlier;
            boolean counted = topic.source() == Reading.Binding.NAMED_AFTER;
            Indicator later = parts == null && counted ? deeds.after(index, true) : parts;
            Indicator held = later == null && !deeds.isArranged(lead) && !deeds.isOfArranged(lead) ? ceremony : later;
            return held == null ? topic : topic.as(held);
        }
        if (topic.is("PROJECTS") && figure.kind() == Figure.Kind.PERCENT && lead.says("投资完成率")) {
            return topic.as(vocabulary.indicator("PROJECT_INVESTMENT_DONE"));
        }
        boolean all = lead.does(Cue.EACH);
        if (topic.is("PROJECT_INVESTMENT") && lead.does(Cue.SIGN)) {
            return topic.as(vocabulary.indicator("SIGNED_INVESTMENT"));
        }
        return !all && (topic.startsWith("PROJECT_INVESTMENT") || topic.startsWith("SIGNED_INVESTMENT"))
                ? theirs(topic)
                : topic;
    }

    /** 重点项目155个，其中在建项目118个: whether parts of those spoken of are counted. */
    boolean isAmong(Lead lead) {
        return lead.does(Cue.OF_WHICH) || among;
    }

    private static boolean isBare(Lead lead) {
        return lead.items().stream()
                .allMatch(item -> item instanceof Mention.Words
                        || Lead.isJoint(item)
                        || item instanceof Mention.Said said
                                && (said.word().isName() || said.does(Cue.REACHED) || said.says("的")));
    }

    private static boolean isOf(Lead lead) {
        return lead.items().size() == 1 && lead.items().getFirst().says("的");
    }

    /** 总投资 after 重点项目2个 is theirs, and after 签约项目 it is what was signed. */
    private Topic theirs(Topic topic) {
        Topic owner = group;
        if (owner == null) {
            return topic;
        }
        Topic part = topic.breakdown() == null ? topic.of(owner.breakdown()) : topic;
        boolean signed = owner.is("SIGNED_PROJECTS") && topic.is("PROJECT_INVESTMENT");
        return signed ? part.as(vocabulary.indicator("SIGNED_INVESTMENT")) : part;
    }

    /** 项目个数位居全市第一: those spoken of. */
    Topic asGroup(Topic topic) {
        return topic.indicator() == null && topic.breakdown() == null && group != null
                ? topic.as(group.indicator())
                : topic;
    }

    /** Projects without a name of the catalogue: those the sentence signs, starts or completes, or it spoke of before. */
    Topic bare(Topic topic, int index, Lead lead) {
        Indicator done = deeds.after(index, false);
        Indicator did = done != null ? done : deeds.in(lead);
        if (topic.breakdown() != null && isNoProject(topic.breakdown())) {
            return topic;
        }
        if (topic.breakdown() != null && isStage(topic.breakdown())) {
            return topic.as(vocabulary.indicator("PROJECTS"));
        }
        Indicator any = did != null
                ? did
                : deeds.isArranged(lead) || deeds.goesOn(index)
                        ? null
                        : own && group != null ? group.indicator() : deeds.anywhere();
        if (any != null) {
            return topic.as(any);
        }
        if (ceremony != null && !deeds.isArranged(lead)) {
            return topic.as(ceremony);
        }
        if (group != null && group.indicator() != null && (own || topic.breakdown() == null) && !deeds.goesOn(index)) {
            return topic.as(group.indicator());
        }
        boolean projects = topic.breakdown() == null
                ? isInvestedIn(index) || isWhole(index) || deeds.goesOn(index)
                : !isNoProject(topic.breakdown());
        return projects && !becomes(index) ? topic.as(vocabulary.indicator("PROJECTS")) : topic;
    }

    /** 开工12个, 签约19个 after projects have been spoken of counts them. */
    @Nullable
    Topic elided(Figure figure, Lead lead) {
        boolean verb = lead.endsWith(Cue.SIGN) || lead.endsWith(Cue.START) || lead.endsWith(Cue.FINISH);
        boolean things = figure.counter().equals("个") || figure.counter().equals("项");
        boolean among = lead.items().size() == 1 && lead.does(Cue.OF_WHICH) && own;
        if (group != null && things && (isPlace(lead) || among)) {
            return group.by(Reading.Binding.LAST_SPOKEN_OF);
        }
        if (group != null && things && stageIn(lead) instanceof String stage) {
            return group.of(stage).as(vocabulary.indicator("PROJECTS")).by(Reading.Binding.PART_OF_LAST);
        }
        boolean signed = lead.endsWith(Cue.SIGN) && lead.items().getLast().says("签约");
        if (!verb || !things || group == null && !signed) {
            return null;
        }
        Mention last = lead.items().getLast();
        String part = own && group != null ? group.breakdown() : null;
        return new Topic(new Span(last.start(), last.end()), deeds.of(last), part, Reading.Binding.LAST_SPOKEN_OF);
    }

    /** 续建 of 重点项目95项（续建68项，新建27项）; null where the lead says anything else. */
    private @Nullable String stageIn(Lead lead) {
        String only = lead.items().size() == 1 && lead.items().getFirst() instanceof Mention.Said said
                ? said.word().form()
                : "";
        return vocabulary.list(Role.STAGE).has(only) || only.equals("新建") ? only : null;
    }

    /** 新罗区26个, 市直12个 after projects have been spoken of counts those there. */
    private static boolean isPlace(Lead lead) {
        return lead.items().size() == 1
                && lead.items().getFirst() instanceof Mention.Said said
                && (said.does(Cue.PLACE) || said.does(Cue.OFFICES));
    }

    /** 续建项目, 续建和在建项目 are under way whatever the sentence does with others. */
    private boolean isStage(String part) {
        return Marks.listed(part).stream().allMatch(vocabulary.list(Role.STAGE)::has);
    }

    private boolean isNoProject(String part) {
        return vocabulary.list(Role.NO_PROJECT).ends(part);
    }

    /** 152个项目共完成投资173亿元. */
    private boolean isInvestedIn(int index) {
        for (int i = index + 1; i < mentions.size() && !(mentions.get(i) instanceof Mention.Number); i++) {
            if (mentions.get(i) instanceof Mention.Mark) {
                return false;
            }
            if (mentions.get(i).says("完成投资")
                    || mentions.get(i).says("投资完成")
                    || mentions.get(i).says("项目完成投资")) {
                return true;
            }
        }
        return false;
    }

    /** 这598个项目中，在建项目494个. */
    private boolean isWhole(int index) {
        return index + 3 < mentions.size()
                && mentions.get(index + 2).says("中")
                && mentions.get(index + 3) instanceof Mention.Mark;
    }

    private boolean becomes(int index) {
        for (int i = index + 1; i < mentions.size() && !(mentions.get(i) instanceof Mention.Mark); i++) {
            if (mentions.get(i) instanceof Mention.Said said && said.does(Cue.BECOME)) {
                return true;
            }
        }
        return false;
    }
}
