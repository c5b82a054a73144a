package hengjian.extraction;

import hengjian.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence does with the projects it counts: signs, starts or completes them, arranges them or goes on with them. */
final class Deeds {

    /** As far back as a sentence says what is done with what it counts. */
    private static final int LONGEST_LOOK = 40;

    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private @Nullable Indicator anywhere;
    private boolean searched;

    Deeds(List<Mention> mentions, Vocabulary vocabulary) {
        this.mentions = mentions;
        this.vocabulary = vocabulary;
    }

    /** 引进500强项目31个，亿元以上产业项目153个: without a verb of their own, the second were brought in as well. */
    @Nullable
    Indicator before(Lead lead) {
        boolean total = false;
        for (Mention item : lead.items()) {
            boolean word = item instanceof Mention.Said said && !said.word().isName() && !Lead.isJoint(item);
            boolean sums = word && ((Mention.Said) item).does(Cue.TOTAL);
            if (word && !sums) {
                return null;
            }
            total |= sums;
        }
        for (int i = lead.from() - 1; i >= Math.max(0, lead.from() - LONGEST_LOOK); i--) {
            if (mentions.get(i) instanceof Mention.Mark(int start, char sign) && sign == ';'
                    || total && mentions.get(i) instanceof Mention.Number) {
                return null;
            }
            Indicator done = of(mentions.get(i));
            if (done != null) {
                return done;
            }
        }
        return null;
    }

    /**
     * What is done with those counted: 546个总投资约9500亿元的重大项目开工; one sum may describe them.
     *
     * @param pauses whether the next clause may tell: 27个重大项目，今日下午集中开工
     */
    @Nullable
    Indicator after(int index, boolean pauses) {
        boolean described = false;
        boolean paused = false;
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean number = mention instanceof Mention.Number;
            boolean describes =
                    number && i + 1 < mentions.size() && mentions.get(i + 1).says("的");
            boolean pause = mention instanceof Mention.Mark(int start, char sign) && sign == ',' && pauses && !paused;
            if (mention instanceof Mention.Mark && !pause || number && (described || paused || !describes)) {
                return null;
            }
            paused |= pause;
            described |= number;
            Indicator done = of(mention);
            if (done != null) {
                return countsOthers(i + 1) ? null : done;
            }
        }
        return null;
    }

    /** 120个重点项目已开工98个: those started are counted by themselves. */
    private boolean countsOthers(int index) {
        return index < mentions.size() && mentions.get(index) instanceof Mention.Number(Figure next) && next.counts();
    }

    /** 全年安排项目56个，集中开工20个: those arranged are all. */
    boolean isArranged(Lead lead) {
        return lead.items().stream().anyMatch(this::arranges);
    }

    /** 今年安排的重点项目中，现代产业项目315项: the clause before is about those arranged. */
    boolean isOfArranged(Lead lead) {
        return mentions.subList(Math.max(0, lead.from() - LONGEST_LOOK), lead.from()).stream()
                .anyMatch(this::arranges);
    }

    private boolean arranges(Mention mention) {
        return mention instanceof Mention.Said said
                && vocabulary.list(Role.ARRANGE).has(said.word().form());
    }

    /** 77个先进制造业项目加快推进: they are under way, whatever was done with others. */
    boolean goesOn(int index) {
        for (int i = index + 1; i < mentions.size() && !(mentions.get(i) instanceof Mention.Number); i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Mention.Mark) {
                return false;
            }
            if (mention.says("推进") || mention.says("加快推进") || mention.says("加快")) {
                return true;
            }
        }
        return false;
    }

    /** 开工、续建工业项目507个 are all those under way. */
    private boolean isUnderWay(Lead lead) {
        return lead.items().stream()
                .anyMatch(item -> item instanceof Mention.Said said
                        && vocabulary.list(Role.STAGE).has(said.word().form()));
    }

    @Nullable
    Indicator in(Lead lead) {
        if (isUnderWay(lead)) {
            return null;
        }
        for (int i = lead.items().size() - 1; i >= 0; i--) {
            Indicator done = of(lead.items().get(i));
            if (done != null) {
                return done;
            }
        }
        return null;
    }

    @Nullable
    Indicator anywhere() {
        if (!searched) {
            searched = true;
            for (int i = 0; i < mentions.size(); i++) {
                boolean counts = i + 1 < mentions.size() && mentions.get(i + 1) instanceof Mention.Number;
                anywhere = anywhere == null && !counts ? of(mentions.get(i)) : anywhere;
            }
        }
        return anywhere;
    }

    /** 新签约、新开工、新竣工亿元以上项目160个、100个、60个: what each of the verbs of a lead counts, in order. */
    List<Indicator> each(Lead lead) {
        List<Indicator> each = new ArrayList<>();
        for (Mention item : lead.items()) {
            Indicator done = of(item);
            if (done != null && !((Mention.Said) item).word().isName()) {
                each.add(done);
            }
        }
        return each;
    }

    /** What the sentence does with projects, the last of it. */
    @Nullable
    Indicator last() {
        Indicator last = null;
        for (Mention mention : mentions) {
            Indicator done = of(mention);
            last = done == null ? last : done;
        }
        return last;
    }

    @Nullable
    Indicator of(Mention mention) {
        if (!(mention instanceof Mention.Said said)) {
            return null;
        }
        if (said.does(Cue.START)) {
            return vocabulary.indicator("PROJECTS_STARTED");
        }
        if (said.does(Cue.FINISH)) {
            return vocabulary.indicator("PROJECTS_COMPLETED");
        }
        return said.does(Cue.SIGN) ? vocabulary.indicator("SIGNED_PROJECTS") : null;
    }
}
