package hengjian.extraction;

import hengjian.fact.Period;
import hengjian.fact.Status;
import java.time.LocalDate;
import java.util.List;

/** What a sentence, as far as it has been read, announces for its figures: that they are aimed at, planned or expected. */
final class Announced {

    /** As far behind 冲刺 as a meeting that is called so. */
    private static final int LONGEST_MEETING = 6;

    private final String text;
    private final List<Mention> mentions;
    private final Vocabulary vocabulary;
    private final LocalDate published;
    private Status status;

    /** Whether 预计 opens the sentence, so that it holds for all of it. */
    private boolean opened;

    /**
     * @param status what the text has announced before the sentence
     * @param published when the text was
     */
    Announced(String text, List<Mention> mentions, Vocabulary vocabulary, Status status, LocalDate published) {
        this.text = text;
        this.mentions = mentions;
        this.vocabulary = vocabulary;
        this.status = status;
        this.published = published;
    }

    Status status() {
        return status;
    }

    /**
     * Takes in a word.
     *
     * @param at its index among the mentions
     * @param first whether no figure stands before it
     */
    void hear(Mention.Said said, int at, boolean first) {
        Status now = Statuses.announced(said, status);
        status = now != status && isOnlyNamed(said, at) ? status : now;
        opened |= said.does(Cue.ESTIMATE) && first && opensClause(at);
    }

    /** A full semicolon ends a plan but not a target's list. */
    void endClause() {
        status = status == Status.PLAN || status == Status.ESTIMATE && !opened ? Status.ACTUAL : status;
    }

    /** 确保实现“开门红” 2017年，地区生产总值增长11%: a year that has passed, at the head of a clause, is none that is aimed at. */
    void hear(Mention.Time time, int at) {
        boolean opens = at > 0
                && (mentions.get(at - 1) instanceof Mention.Mark(int start, char sign)
                        ? sign == ',' || sign == ';'
                        : mentions.get(at - 1).end() < time.start());
        boolean past = time.period() instanceof Period.Year(int year) && year < published.getYear();
        status = opens && past && (status == Status.TARGET || status == Status.PLAN) ? Status.ACTUAL : status;
    }

    /** The 计划 of a list of names, or of 174个计划新开工项目, and an aim that has been met: they announce nothing. */
    private boolean isOnlyNamed(Mention.Said said, int at) {
        if (said.says("计划")) {
            return at + 1 < mentions.size() && mentions.get(at + 1) instanceof Mention.Mark
                    || isPassed(at)
                    || at > 0
                            && mentions.get(at - 1) instanceof Mention.Number(Figure counted)
                            && counted.counts()
                            && counted.end() == said.start();
        }
        return said.says("争取") && asksForFunds(at)
                || said.word().form().contains("目标") && isMet(mentions, at)
                || said.does(Cue.TARGET) && namesMeeting(at);
    }

    /** 增速高于预期目标, 预期目标的实现: what has been met or is only named announces nothing. */
    static boolean isMet(List<Mention> mentions, int at) {
        boolean named = at + 1 < mentions.size() && mentions.get(at + 1).says("的");
        int of = at > 0 && mentions.get(at - 1).says("年度") ? at - 1 : at;
        return named
                || isDone(mentions, at)
                || of > 0
                        && mentions.get(of - 1) instanceof Mention.Said before
                        && (before.does(Cue.ABOVE) || before.does(Cue.BELOW) || before.does(Cue.REACHED));
    }

    /** 较好地完成了人代会确定的目标任务：… tells what has come of them. */
    private static boolean isDone(List<Mention> mentions, int at) {
        for (int i = at - 1; i >= 0 && !(mentions.get(i) instanceof Mention.Mark); i--) {
            if (mentions.get(i) instanceof Mention.Said said
                    && said.does(Cue.NEUTRAL)
                    && said.word().form().contains("完成")
                    && said.word().length() > 2) {
                return true;
            }
        }
        return false;
    }

    /** 冲刺2025全年目标动员大会: what a meeting is called. */
    private boolean namesMeeting(int at) {
        return mentions.subList(at + 1, Math.min(mentions.size(), at + LONGEST_MEETING)).stream()
                .anyMatch(mention -> mention.says("动员大会"));
    }

    /** 超过计划19.6个百分点. */
    private boolean isPassed(int at) {
        return at > 0
                && at + 1 < mentions.size()
                && mentions.get(at - 1) instanceof Mention.Said before
                && (before.says("超过") || before.says("超") || before.says("高于"))
                && mentions.get(at + 1) instanceof Mention.Number;
    }

    /** 争取设备更新资金95亿元: what is got, not aimed at. */
    private boolean asksForFunds(int at) {
        int end = at + 1;
        while (end < mentions.size()
                && !(mentions.get(end) instanceof Mention.Number)
                && !(mentions.get(end) instanceof Mention.Mark)) {
            end++;
        }
        return end > at + 1
                && vocabulary
                        .list(Role.FUNDS)
                        .isIn(
                                text,
                                mentions.get(at + 1).start(),
                                mentions.get(end - 1).end());
    }

    /** 预计 at the head of a clause, before or behind whoever is spoken of, holds for all that is listed. */
    private boolean opensClause(int at) {
        if (at == 0) {
            return true;
        }
        return switch (mentions.get(at - 1)) {
            case Mention.Said whose ->
                (whose.does(Cue.PLACE) || whose.does(Cue.HOME) || whose.says("据"))
                        && opensClause(at - 1)
                        && isSaidOnce();
            case Mention.Mark mark -> mark.sign() != '、' && mark.sign() != '(';
            case Mention.Time t -> true;
            case Mention.Words words -> "“经".indexOf(text.charAt(words.end() - 1)) >= 0;
            case Mention.Number n -> false;
        };
    }

    /** 全市预计增长6%，新区预计增长7%: said of each, it holds for no more than that. */
    private boolean isSaidOnce() {
        return mentions.stream()
                        .filter(mention -> mention instanceof Mention.Said said && said.does(Cue.ESTIMATE))
                        .count()
                == 1;
    }
}
