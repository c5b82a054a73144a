package hengjian.extraction;

import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** An item of a list without a name of its own restricts the last one's: 电子商务、物联网产业增加值. */
final class SharedName {

    private final Topics topics;
    private final Vocabulary vocabulary;

    SharedName(Topics topics, Vocabulary vocabulary) {
        this.topics = topics;
        this.vocabulary = vocabulary;
    }

    /**
     * What an item is about that shares the last one's name.
     *
     * @param head the last item
     * @param last what that is about
     */
    Topic of(ListItem head, ListItem item, Topic last) {
        String part = item.name() >= 0 ? item.said().word().form() : item.words();
        Indicator before = incomeOf(head, part);
        if (before != null) {
            return general(head, part).as(before).of(null);
        }
        Topic whole = likeHead(general(head, part), part, head, last);
        Indicator own = nameWith(head, part);
        return own == null ? whole : whole.as(own).of(null);
    }

    /** 食品、石化、信息等产业增加值: the value added of trades, however they are called; null where a list ends otherwise. */
    @Nullable
    Topic ofTrade(ListItem head, ListItem item) {
        boolean trades = head.name() > 0 && head.said().says("增加值") && (head.says("等产业") || head.says("等行业"));
        String part = trades && (item == head || item.name() < 0) ? item.words() : "";
        if (part.isEmpty()) {
            return null;
        }
        int end = item == head ? part.length() - "等产业".length() : part.length();
        Topic added = topics.names().topic(head.said(), 0, "行业", Binding.LISTED);
        return added.of(part.substring(0, end));
    }

    /** 有色冶金、石化化工、装备制造产业增加值: what nothing tells of one item is as of the last. */
    private Topic likeHead(Topic item, String part, ListItem head, Topic last) {
        boolean open = item.is("GDP") || item.is("HITECH_VA") && !part.contains("技术产业") && !part.startsWith("高");
        Topic like = open && head.said().does(Cue.HEAD) ? last : item;
        return like.startsWith("IND_VA")
                ? item.as(like.indicator()).of(item.breakdown() == null ? part : item.breakdown())
                : item;
    }

    /** 工业、制造业、工业技改投资: 工业投资 is an indicator of its own; null where no name is made of both. */
    private @Nullable Indicator nameWith(ListItem head, String part) {
        String form = head.said().word().form();
        boolean whole = part.startsWith("规") && vocabulary.heads().isGeneral(form);
        String word = whole ? form : vocabulary.heads().within(form);
        Word name = word == null ? null : vocabulary.words().get(Folded.string(part) + word);
        Word.Name first =
                name == null || name.names().size() != 1 ? null : name.names().getFirst();
        return first == null || !first.breakdown().isEmpty() ? null : first.indicator();
    }

    /** Of a name that has its own part (高技术制造业增加值), only the general word is shared. */
    private Topic general(ListItem head, String part) {
        String word = vocabulary.heads().within(head.said().word().form());
        Topic whole = topics.names().topic(head.said(), 0, part, Binding.LISTED);
        if (word == null || head.said().word().form().startsWith("规") || whole.is("FDI") || whole.is("FAI_PRIVATE")) {
            return whole;
        }
        return whole.as(vocabulary
                .heads()
                .resolve(word, whole.indicator(), part, topics.spoken().current()));
    }

    /** 城镇、农村居民人均可支配收入: the first item is an indicator of its own. */
    private @Nullable Indicator incomeOf(ListItem head, String part) {
        Indicator named = head.said().word().indicator();
        if (named == null || !named.code().startsWith("INCOME")) {
            return null;
        }
        return part.startsWith("城")
                ? vocabulary.indicator("INCOME_URBAN")
                : part.startsWith("农") ? vocabulary.indicator("INCOME_RURAL") : null;
    }
}
