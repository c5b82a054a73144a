package hengjian.analysis.check;

import hengjian.document.Span;
import hengjian.fact.Evidence;
import hengjian.fact.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether a text itself says that its parts are all of them. 其中 alone never says so. */
final class Listing {

    private static final Pattern SUM = Pattern.compile("共|合计|总计");
    private static final String AND = "[、，,和与及]";

    private Listing() {}

    /** A sentence that names all parts of what it counts, as 省、市重点项目49个 does. */
    record Named(String document, Span sentence, List<String> breakdowns) {}

    /** The parts in the text's order, when the total's sentence names them one after the other before its figure. */
    static Optional<Named> named(Fact total, List<Fact> parts) {
        List<String> names = distinct(parts);
        Evidence evidence = total.evidence();
        String before =
                evidence.sentence().substring(0, evidence.quoteInSentence().start());
        boolean all = names.size() > 1 && enumeration(names).matcher(before).find();
        return all ? Optional.of(new Named(evidence.documentId(), evidence.sentenceSpan(), names)) : Optional.empty();
    }

    /** 甲2个、乙47个，共49个; or 共49个：甲2个、乙47个. */
    static boolean summedUp(Fact total, List<Fact> parts) {
        Evidence evidence = total.evidence();
        Span sentence = evidence.sentenceSpan();
        boolean together =
                parts.stream().allMatch(part -> sentence.equals(part.evidence().sentenceSpan()));
        if (parts.size() < 2 || !together) {
            return false;
        }
        int end = parts.getLast().evidence().span().end();
        if (end <= Group.start(total)) {
            return SUM.matcher(between(evidence, end, Group.start(total))).find();
        }
        String words = between(evidence, evidence.span().end(), Group.start(parts.getFirst()));
        int cue = Math.max(sentence.start(), Group.start(total) - 6);
        return SUM.matcher(between(evidence, cue, Group.start(total))).find()
                && (words.startsWith("：") || words.startsWith(":"));
    }

    static List<String> distinct(List<Fact> parts) {
        return List.copyOf(byName(parts).keySet());
    }

    /** The first mention of each breakdown. */
    static Map<String, Fact> byName(List<Fact> parts) {
        return parts.stream()
                .collect(Collectors.toMap(
                        part -> String.valueOf(part.breakdown()),
                        part -> part,
                        (first, again) -> first,
                        LinkedHashMap::new));
    }

    private static String between(Evidence evidence, int from, int to) {
        int start = evidence.sentenceSpan().start();
        String words = evidence.sentence().substring(from - start, Math.max(from, to) - start);
        return words.contains("其中") ? "" : words;
    }

    /** 省、市 of 省重点 and 市重点: what they end in alike may be said once. */
    private static Pattern enumeration(List<String> names) {
        int alike = commonEnd(names);
        return Pattern.compile(names.stream()
                .map(name -> Pattern.quote(name.substring(0, name.length() - alike)) + "(?:"
                        + Pattern.quote(name.substring(name.length() - alike)) + ")?")
                .collect(Collectors.joining(AND)));
    }

    private static int commonEnd(List<String> names) {
        int shortest = names.stream().mapToInt(String::length).min().orElse(1);
        String first = names.getFirst();
        return IntStream.range(0, shortest)
                .filter(n -> names.stream().allMatch(name -> name.endsWith(first.substring(first.length() - n))))
                .max()
                .orElse(0);
    }
}
