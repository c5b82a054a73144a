package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Words.Named;
import hengjian.indicator.IndicatorCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what each figure of one sentence is about, remembering what was spoken of before it. */
final class Topics {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    private final String text;
    private final Words words;
    private final List<Topic> spokenOf = new ArrayList<>();
    private @Nullable Topic projects;

    Topics(String text, Words words) {
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
        List<Named> named = words.names(lead.start(), lead.end());
        Span rest = words.rest(lead.start(), lead.end());
        boolean nearer =
                named.isEmpty() || rest.start() >= named.getLast().span().end() && rest.length() > 0;
        if (figure.counts() && nearer) {
            Topic following = following(after);
            if (following != null) {
                return following;
            }
        }
        if (!named.isEmpty()) {
            return named(named.getLast(), lead.start());
        }
        if (rest.length() == 0) {
            return inherited(figure, lead, after);
        }
        return unnamed(rest, lead);
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
        return named(longest, after.start());
    }

    private Topic named(Named named, int from) {
        String own = named.name().breakdown();
        Span part = words.rest(from, named.span().start());
        boolean restricted = part.length() > 0
                && !text.substring(part.start(), named.span().start()).endsWith("等");
        String breakdown = !own.isEmpty() ? own : restricted ? text.substring(part.start(), part.end()) : null;
        return grouped(new Topic(named.span(), named.name().indicator(), breakdown));
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
        if (figure.kind() == Figure.Kind.AMOUNT && figure.counts() && after.length() > 0) {
            return new Topic(new Span(after.start(), Math.min(after.end(), after.start() + 12)), null, null);
        }
        if (!spokenOf.isEmpty()) {
            return spokenOf.getLast();
        }
        return new Topic(lead.length() > 0 ? lead : figure.quote(), null, null);
    }

    /** A part of the value added or sales spoken of (石化行业实现增加值), or words the catalogue does not know. */
    private Topic unnamed(Span rest, Span lead) {
        String words = text.substring(lead.start(), lead.end());
        for (int i = spokenOf.size() - 1; i >= 0 && words.contains("增加值"); i--) {
            if (spokenOf.get(i).is("IND_VA", "IND_VA_ALL", "VA_PRIMARY", "VA_SECONDARY", "VA_TERTIARY")) {
                return new Topic(rest, spokenOf.get(i).indicator(), text.substring(rest.start(), rest.end()));
            }
        }
        return new Topic(rest, null, null);
    }
}
