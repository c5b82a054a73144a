package hengjian.extraction;

import hengjian.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the figures of one sentence, left to right. */
final class SentenceReader {

    /** A figure bound to its topic by a rule. */
    record Bound(Clause clause, Rule rule) {}

    private static final String MARKS = ",;:()。!?\n";

    private final String text;
    private final Span sentence;
    private final List<Figure> figures;
    private final Topics topics;
    private final Words words;
    private boolean additions;

    SentenceReader(String text, Span sentence, List<Figure> figures, Words words, @Nullable Topic carried) {
        this.text = text;
        this.sentence = sentence;
        this.figures = figures;
        this.words = words;
        this.topics = new Topics(text, sentence, words, carried);
    }

    List<Bound> read() {
        List<Bound> bound = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            int listed = listed(i);
            List<Topic> parallel = listed > 1 ? parallel(lead(i), listed) : List.of();
            Bound first = bind(i, parallel.isEmpty() ? null : parallel.getFirst(), null);
            bound.add(first);
            for (int k = 1; k < listed; k++) {
                i++;
                bound.add(bind(i, parallel.isEmpty() ? null : parallel.get(k), first));
            }
        }
        return bound;
    }

    /** How many figures hang on one 分别. */
    private int listed(int i) {
        if (!text(lead(i)).contains("分别")) {
            return 1;
        }
        int count = 1;
        while (i + count < figures.size()
                && figures.get(i + count).kind() == figures.get(i).kind()
                && between(i + count - 1).matches("[、,和及与]|以及")) {
            count++;
        }
        return count;
    }

    private String between(int i) {
        return text.substring(
                        figures.get(i).quote().end(),
                        Math.max(
                                figures.get(i).quote().end(),
                                figures.get(i + 1).quote().start()))
                .strip();
    }

    private List<Topic> parallel(Span lead, int count) {
        List<Words.Named> named = words.names(lead.start(), lead.end());
        if (named.size() >= count) {
            return named.subList(named.size() - count, named.size()).stream()
                    .map(n -> new Topic(n.span(), n.name().indicator(), null))
                    .toList();
        }
        if (named.size() == 1) {
            return parts(lead, named.getFirst(), count);
        }
        return named.isEmpty() ? topics.last(count) : List.of();
    }

    /** 城镇和农村…收入分别: the parts of one indicator, joined by 和 or 、. */
    private List<Topic> parts(Span lead, Words.Named named, int count) {
        String before = text.substring(lead.start(), named.span().start());
        String[] parts = before.split("[、和及]");
        List<Topic> found = new ArrayList<>();
        String code = named.name().indicator().code();
        if (count == 2 && code.equals("LOANS") && before.matches("(?s).*存[、和及]?")) {
            return List.of(
                    new Topic(named.span(), Topics.indicator("DEPOSITS"), null),
                    new Topic(named.span(), Topics.indicator("LOANS"), null));
        }
        if (count == 2 && code.startsWith("INCOME") && before.contains("城")) {
            return List.of(
                    new Topic(named.span(), Topics.indicator("INCOME_URBAN"), null),
                    new Topic(named.span(), Topics.indicator("INCOME_RURAL"), null));
        }
        for (int k = Math.max(0, parts.length - count); k < parts.length; k++) {
            found.add(new Topic(named.span(), named.name().indicator(), parts[k].isBlank() ? null : parts[k].strip()));
        }
        return found.size() == count ? found : List.of();
    }

    private Bound bind(int i, @Nullable Topic given, @Nullable Bound like) {
        Figure figure = figures.get(i);
        Span lead = lead(i);
        mention(i, lead);
        if (given != null) {
            topics.note(given);
        }
        Topic topic = given != null ? given : topics.of(figure, lead, after(i));
        String leadWords = like != null ? like.clause().lead() : alsoNew(i) ? "新增" + text(lead) : text(lead);
        additions = figure.counts() && leadWords.matches("(?s).*新(增|建|认定|培育|获批|登记|注册).*");
        Clause clause = new Clause(figure, topic, leadWords, before(i), text(after(i)));
        return new Bound(clause, like != null ? like.rule() : Rules.of(clause));
    }

    /** 新增平台3家、企业11家: the second is new as well, unless it says 总数 or 累计. */
    private boolean alsoNew(int i) {
        boolean totalFollows = figures.get(i).counts()
                && i + 1 < figures.size()
                && figures.get(i + 1).counts()
                && between(i).matches("[、,](总数|累计|数量)?(达到?|增至|增加到)");
        return totalFollows
                || i > 0
                        && additions
                        && between(i - 1).startsWith("、")
                        && figures.get(i).counts()
                        && !text(lead(i)).matches("(?s).*(总|累计|达|共).*");
    }

    private void mention(int i, Span lead) {
        int from = i == 0 ? sentence.start() : figures.get(i - 1).quote().end();
        if (from < lead.start()) {
            topics.mention(from, lead.start());
        }
    }

    private Span lead(int i) {
        int end = figures.get(i).quote().start();
        int start = i == 0
                ? sentence.start()
                : Math.max(sentence.start(), figures.get(i - 1).quote().end());
        for (int at = end - 1; at >= start; at--) {
            if (text.charAt(at) == ')' && text.lastIndexOf('(', at) >= start) {
                at = text.lastIndexOf('(', at);
            } else if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return new Span(at + 1, end);
            }
        }
        return new Span(Math.min(start, end), end);
    }

    private Span after(int i) {
        int start = figures.get(i).quote().end();
        int limit = i + 1 < figures.size()
                ? Math.max(start, figures.get(i + 1).quote().start())
                : Math.max(start, sentence.end());
        int end = start;
        while (end < limit && (MARKS + "、").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    private String before(int i) {
        int end = figures.get(i).quote().start();
        int start = sentence.start();
        return text.substring(Math.min(start, end), end);
    }

    /** What the next sentence of the paragraph may go on about. */
    @Nullable
    Topic goesOn(@Nullable Topic none) {
        return topics.lastKnownOr(none);
    }

    private String text(Span span) {
        return text.substring(span.start(), span.end());
    }
}
