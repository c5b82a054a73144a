package hengjian.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list of things: 电气机械和器材制造业 of 汽车制造业、电气机械和器材制造业增加值.
 *
 * @param text the whole text
 * @param mentions the item's own, joints and what says nothing left out
 * @param name where its name stands among them, -1 for none
 */
record ListItem(String text, List<Mention> mentions, int name) {

    private static final int LONGEST_NAME = 8;

    /**
     * The lead cut into the items of its list. 、 parts items; 和 and 及 part the last one, or all where there is no 、;
     * inside an item they do not (航空航天器及设备制造业). Of the ways to cut, one that gives the wanted count wins.
     */
    static List<ListItem> of(String text, Lead lead, int wanted) {
        int stop = -1;
        for (int i = 0; i < lead.cut(); i++) {
            stop = lead.items().get(i) instanceof Mention.Mark ? i : stop;
        }
        List<ListItem> usual = cut(text, lead, stop, true);
        if (stop < 0 || wanted == 0 || usual.size() == wanted) {
            return usual;
        }
        List<ListItem> coarse = cut(text, lead, stop, false);
        return coarse.size() == wanted ? coarse : usual;
    }

    /** @param stop the last 、, before which 和 joins words of one item */
    private static List<ListItem> cut(String text, Lead lead, int stop, boolean atJoints) {
        List<ListItem> items = new ArrayList<>();
        List<Mention> own = new ArrayList<>();
        for (int i = 0; i < lead.cut(); i++) {
            Mention mention = lead.items().get(i);
            boolean parts = mention instanceof Mention.Mark || atJoints && i > stop && Lead.isJoint(mention);
            if (parts) {
                add(items, text, own);
                own = new ArrayList<>();
            } else if (mention instanceof Mention.Words words && words.end() - words.start() > 1
                    || mention instanceof Mention.Said said && said.word().isName()) {
                own.add(mention);
            }
        }
        add(items, text, own);
        return items;
    }

    private static void add(List<ListItem> items, String text, List<Mention> own) {
        int name = -1;
        for (int i = 0; i < own.size(); i++) {
            name = own.get(i) instanceof Mention.Said ? i : name;
        }
        if (!own.isEmpty()) {
            items.add(new ListItem(text, List.copyOf(own), name));
        }
    }

    /** Its name, which it must have. */
    Mention.Said said() {
        return (Mention.Said) mentions.get(name);
    }

    /** How many indicators its name stands for (存贷款余额 for two); one without a name for itself. */
    int names() {
        return name < 0 ? 1 : said().word().names().size();
    }

    /** Whether its words end with those given, right before its name. */
    boolean says(String ending) {
        return name >= 0 && text.startsWith(ending, said().start() - ending.length());
    }

    /** Its unknown words and what stands between them; empty when it has none. */
    String words() {
        Mention first = null;
        Mention last = null;
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Words) {
                first = first == null ? mention : first;
                last = mention;
            }
        }
        return first == null || last == null ? "" : text.substring(first.start(), last.end());
    }

    /** 企业、高等学校经费分别为…: the enterprises are a part. */
    boolean isEnterprises() {
        return said().says("企业") && mentions.size() == 1;
    }

    /** 外商投资企业、国有企业，进出口分别增长17.1%、16.8%: whose figures they are, or null. */
    @Nullable
    String enterprises() {
        String words =
                text.substring(mentions.getFirst().start(), mentions.getLast().end());
        return words.endsWith("企业") && words.length() > 2 ? words : null;
    }

    /** 电气机械和器材制造业 of 电气机械和器材制造业生产明显回暖: up to the last words that look like a part; null when none do. */
    Mention.@Nullable Words part(Endings endings) {
        Mention first = null;
        Mention.Words part = null;
        for (Mention mention : mentions) {
            if (!(mention instanceof Mention.Words words)) {
                continue;
            }
            first = first == null ? mention : first;
            String said = text.substring(first.start(), words.end());
            int industry = Math.max(said.lastIndexOf('业'), said.indexOf('类')) + 1;
            if (endings.isPart(said)) {
                part = new Mention.Words(first.start(), words.end());
            } else if (industry > 2 && first.start() + industry > words.start()) {
                part = new Mention.Words(first.start(), first.start() + industry);
            }
        }
        return part;
    }

    /** 航空航天 names a part of a list though nothing in it tells. */
    @Nullable
    String partOrName(Endings endings) {
        Mention.Words part = part(endings);
        if (part != null) {
            return text.substring(part.start(), part.end());
        }
        return name < 0 && !words().isEmpty() && words().length() <= LONGEST_NAME ? words() : null;
    }
}
