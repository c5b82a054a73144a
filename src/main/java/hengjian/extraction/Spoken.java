package hengjian.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been spoken of: in the sentence so far, in the one before it, and in the title. */
final class Spoken {

    private final String text;
    private final List<Topic> topics = new ArrayList<>();
    private final @Nullable Topic carried;
    private final @Nullable Topic titled;
    private final @Nullable Topic headline;
    private @Nullable String part;
    private @Nullable Topic coded;

    /**
     * @param carried what the sentence before left
     * @param part the part of the economy that the paragraph is about, or null
     */
    Spoken(String text, Discourse discourse, @Nullable Topic carried, @Nullable String part) {
        this.text = text;
        this.carried = carried;
        this.titled = discourse.titled();
        this.headline = discourse.headline();
        this.part = part;
        this.coded = discourse.coded();
    }

    void note(Topic topic) {
        topics.add(topic);
    }

    /** The topic spoken of last in this sentence; null when none was. */
    @Nullable
    Topic here() {
        return topics.isEmpty() ? null : topics.getLast();
    }

    /** What the sentence before left. */
    @Nullable
    Topic carried() {
        return carried;
    }

    /** The part that was named without a figure or an indicator: 光电子信息产业加快增长. */
    @Nullable
    String part() {
        return part;
    }

    void part(@Nullable String named) {
        part = named;
    }

    /** An indicator that was named where things were counted: 14个行业增加值增速回升. */
    @Nullable
    Topic coded() {
        return coded;
    }

    void coded(@Nullable Topic named) {
        coded = named;
    }

    /** The last topics figures were bound to, oldest first; empty when there are fewer. */
    List<Topic> last(int count) {
        return topics.size() < count ? List.of() : List.copyOf(topics.subList(topics.size() - count, topics.size()));
    }

    /** The last indicators figures were bound to, each once, oldest first; empty when there are fewer. */
    List<Topic> lastApart(int count) {
        List<Topic> apart = new ArrayList<>(count);
        for (Topic topic : topics.reversed()) {
            boolean known = apart.stream()
                    .anyMatch(later -> Objects.equals(later.indicator(), topic.indicator())
                            && Objects.equals(later.breakdown(), topic.breakdown()));
            if (apart.size() < count && topic.indicator() != null && !known) {
                apart.addFirst(topic);
            }
        }
        boolean before = apart.size() == count - 1
                && carried != null
                && carried.indicator() != null
                && apart.stream().noneMatch(later -> Objects.equals(later.indicator(), carried.indicator()));
        if (before && carried != null) {
            apart.addFirst(carried);
        }
        return apart.size() < count ? List.of() : apart;
    }

    /** What the sentence speaks of now, or the paragraph spoke of before. */
    @Nullable
    Topic current() {
        return topics.isEmpty() ? carried : topics.getLast();
    }

    /** What the title is about, where that is one indicator with parts. */
    @Nullable
    Topic titled() {
        return titled;
    }

    /** What the title is about. */
    @Nullable
    Topic headline() {
        return headline;
    }

    boolean any() {
        return !topics.isEmpty();
    }

    /** The last topic of an indicator that the sentence, or the one before, spoke of; null when there is none. */
    @Nullable
    Topic earlier(String code) {
        for (int i = topics.size() - 1; i >= 0; i--) {
            Topic earlier = topics.get(i);
            if (earlier.is(code)) {
                return earlier;
            }
        }
        return carried != null && carried.is(code) ? carried : null;
    }

    /** The last topic of a kind of enterprises that the sentence, or the one before, counted; null when there is none. */
    @Nullable
    Topic earlierEnterprises() {
        for (Topic earlier : topics.reversed()) {
            if (earlier.startsWith("ENTERPRISES_")) {
                return earlier;
            }
        }
        return carried != null && carried.startsWith("ENTERPRISES_") ? carried : null;
    }

    /** 21个省份增速高于4.8%: the last indicator that was spoken of, or that the title is about. */
    @Nullable
    Topic measured(Figure figure) {
        for (int i = topics.size() - 1; i >= 0; i--) {
            Topic earlier = topics.get(i);
            if (earlier.indicator() != null && Units.fit(figure, earlier)) {
                return earlier;
            }
        }
        boolean carries = carried != null && carried.indicator() != null && Units.fit(figure, carried);
        Topic handed = carries ? carried : headline;
        return handed != null && Units.fit(figure, handed) ? handed : null;
    }

    /** What a general word goes by: what is spoken of now or, where no indicator stands for that, what was before. */
    @Nullable
    Topic basis(@Nullable Topic current) {
        if (current == null) {
            return titled;
        }
        if (current.indicator() != null) {
            return current;
        }
        for (int i = topics.size() - 1; i >= 0; i--) {
            Topic earlier = topics.get(i);
            if (earlier.indicator() != null) {
                return earlier;
            }
        }
        return current;
    }

    String words(Topic topic) {
        return text.substring(topic.label().start(), topic.label().end());
    }
}
