package hengjian.extraction;

import hengjian.document.Span;
import hengjian.extraction.Reading.Binding;
import hengjian.indicator.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Topics for the figures of one list, in order: each of 城镇和农村居民收入分别增长6.6%、7.8% has its own. The list's
 * items stand before the figures, share the last one's name where they have none, or were spoken of just before.
 */
final class Parallel {

    /** One item of a list: its mentions, and where its name stands among them (-1 for none). */
    private record Item(List<Mention> mentions, int name) {

        Mention.Said said() {
            return (Mention.Said) mentions.get(name);
        }
    }

    private final Topics topics;
    private final Vocabulary vocabulary;

    Parallel(Topics topics, Vocabulary vocabulary) {
        this.topics = topics;
        this.vocabulary = vocabulary;
    }

    /** As many topics as there are figures, or none when the words before them list no such number of things. */
    List<Topic> of(Lead lead, int count, Figure figure) {
        int last = lead.lastName();
        if (last >= 0 && ((Mention.Said) lead.items().get(last)).word().names().size() == count && count > 1) {
            return joint((Mention.Said) lead.items().get(last), count);
        }
        List<Item> items = items(lead, count);
        List<Topic> expanded = expanded(items, count);
        if (!expanded.isEmpty()) {
            return expanded;
        }
        List<Topic> owners = items.size() == count && count > 1 ? byOwner(items, lead, figure) : List.of();
        if (!owners.isEmpty()) {
            return owners;
        }
        if (items.size() >= count) {
            return items(items.subList(items.size() - count, items.size()), figure);
        }
        if (items.size() == 1 && items.getFirst().name() >= 0) {
            return ofEach(topics.spoken().last(count), own(items.getFirst()), count);
        }
        List<Topic> before = topics.spoken().last(count);
        boolean structure = figure.kind() == Figure.Kind.BARE
                && !before.isEmpty()
                && before.stream().allMatch(topic -> topic.startsWith("VA_"));
        return structure || items.isEmpty() && !severalWholes(lead) ? before : List.of();
    }

    /** 外贸进出口、出口、进口: a joint name among others stands for as many as it names. */
    private List<Topic> expanded(List<Item> items, int count) {
        int names = 0;
        boolean joint = false;
        for (Item item : items) {
            int own = names(item);
            names += own;
            joint |= own > 1;
        }
        if (!joint || names != count || items.stream().anyMatch(item -> item.name() < 0)) {
            return List.of();
        }
        List<Topic> found = new ArrayList<>(count);
        for (Item item : items) {
            int own = item.said().word().names().size();
            found.addAll(own > 1 ? joint(item.said(), own) : List.of(own(item)));
        }
        return found;
    }

    /** The things a lead lists, for 均 and its like; empty when it lists fewer than two. */
    List<Topic> each(Lead lead, Figure figure) {
        int before = saidBefore(lead);
        if (before > 1) {
            List<Item> listed = items(lead, before);
            boolean here = listed.size() == before && listed.getFirst().name() >= 0;
            return here ? items(listed, figure) : topics.spoken().lastApart(before);
        }
        int last = lead.lastName();
        if (last >= 0) {
            Mention.Said said = (Mention.Said) lead.items().get(last);
            int names = said.word().names().size();
            if (names > 1 && items(lead, 0).size() < 2) {
                return joint(said, names);
            }
        }
        List<Item> items = items(lead, 0);
        if (items.size() > 1 && (isSample(lead, items) || isOneMeasure(items))) {
            return List.of();
        }
        if (items.size() < 2) {
            return List.of();
        }
        List<Topic> expanded =
                expanded(items, items.stream().mapToInt(Parallel::names).sum());
        return expanded.isEmpty() ? items(items, figure) : expanded;
    }

    private static int names(Item item) {
        return item.name() < 0 ? 1 : item.said().word().names().size();
    }

    /** 两项指标均居全市第6: how many of those that were spoken of; 0 when the lead speaks of others. */
    private int saidBefore(Lead lead) {
        for (int i = 1; i < lead.cut(); i++) {
            boolean indicators = lead.items().get(i).says("指标") && lead.items().get(i - 1) instanceof Mention.Words;
            String words = indicators ? topics.words(lead.items().get(i - 1)) : "";
            if (words.length() == 2 && words.endsWith("项")) {
                char number = words.charAt(0);
                return Letters.isDigit(number) ? number - '0' : "一两三四五六".indexOf(number) + 1;
            }
        }
        return 0;
    }

    /** 对联络员和工作机制的满意度均达100%: one thing that no indicator names. */
    private boolean isOneMeasure(List<Item> items) {
        Item last = items.getLast();
        return last.name() < 0
                && vocabulary.endings().measures(words(last))
                && items.stream()
                        .limit(items.size() - 1L)
                        .noneMatch(item -> vocabulary.endings().measures(words(item))
                                || vocabulary.endings().isPart(words(item)));
    }

    /** 惠普森医药、齐鲁制药等产值均超五成: some of the parts of one thing are named, which makes one part of them. */
    private static boolean isSample(Lead lead, List<Item> items) {
        boolean etc = false;
        for (int i = 0; i < lead.cut(); i++) {
            etc |= lead.items().get(i).says("等");
        }
        return etc && items.stream().limit(items.size() - 1L).allMatch(item -> item.name() < 0);
    }

    private List<Topic> joint(Mention.Said said, int count) {
        List<Topic> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            found.add(topics.names().topic(said, i, null, Binding.LISTED));
        }
        return found;
    }

    /** 分别占全省和全市的8.2%和22.6%: one thing, several wholes. */
    private boolean severalWholes(Lead lead) {
        boolean several = false;
        for (int i = lead.cut(); i < lead.items().size(); i++) {
            several |= Lead.isJoint(lead.items().get(i));
        }
        return several
                && (lead.does(Cue.OF_ALL) || lead.does(Cue.COMPARE) || lead.does(Cue.ABOVE) || lead.does(Cue.BELOW));
    }

    /** 汽车制造、航空航天表现亮眼，产值分别增长71.6%、20.6%: the same thing of the parts another clause lists, if so many. */
    List<Topic> parts(Lead lead, List<Topic> same) {
        List<Item> items = items(lead, same.size());
        List<Topic> found = new ArrayList<>(same.size());
        for (Item item : items) {
            String part = item.name() >= 0 ? enterprises(item) : partOrName(item);
            if (part != null && found.size() < same.size()) {
                found.add(same.get(found.size()).of(part));
            }
        }
        return found.size() == same.size() && items.size() == same.size() ? found : same;
    }

    /** 28个省重点项目、11个市重点项目分别完成投资79.57亿元、43.66亿元: each amount is that of its own projects. */
    private static List<Topic> ofEach(List<Topic> before, Topic whole, int count) {
        boolean projects = whole.startsWith("PROJECT_INVESTMENT")
                && before.size() == count
                && before.stream().allMatch(topic -> topic.startsWith("PROJECTS"))
                && before.stream().map(Topic::label).distinct().count() == count;
        return projects
                ? before.stream().map(topic -> whole.of(topic.breakdown())).toList()
                : Collections.nCopies(count, whole);
    }

    /** 进出口100亿元，国有企业和外商投资企业分别增长31.1%和20%: not their numbers grow, but what is spoken of. */
    private List<Topic> byOwner(List<Item> items, Lead lead, Figure figure) {
        Topic current = topics.spoken().current();
        boolean grows = figure.kind() == Figure.Kind.PERCENT && (lead.does(Cue.RISE) || lead.does(Cue.FALL));
        boolean money = current != null && current.isMoney();
        List<String> owners = new ArrayList<>(items.size());
        for (Item item : items) {
            String owner = enterprises(item);
            if (owner != null) {
                owners.add(owner);
            }
        }
        return grows && money && current != null && owners.size() == items.size()
                ? owners.stream()
                        .map(owner -> current.of(owner).by(Binding.PART_OF_LAST))
                        .toList()
                : List.of();
    }

    private List<Topic> items(List<Item> items, Figure figure) {
        Item head = items.getLast();
        List<Topic> found = new ArrayList<>(items.size());
        for (Item item : items) {
            boolean own = item.name() >= 0
                    && !(item != head
                            && head.name() >= 0
                            && (isEnterprises(item) || isInvestedIn(item, head) || isOnlyPart(item, head)));
            found.add(own ? own(item) : isUnder(head, item, figure) ? under(head, item) : unnamed(item, figure));
        }
        return alike(found);
    }

    /** 汽车、电气、电子和电力: where some are known as parts of what is spoken of, the unknown ones are too. */
    private List<Topic> alike(List<Topic> found) {
        Topic part = found.stream()
                .filter(topic -> topic.source() == Binding.PART_OF_LAST && topic.indicator() != null)
                .findFirst()
                .orElse(null);
        return part == null
                ? found
                : found.stream()
                        .map(topic -> topic.source() == Binding.UNKNOWN_WORDS
                                        && !vocabulary.endings().measures(topics.words(topic))
                                ? part.of(topics.words(topic))
                                : topic)
                        .toList();
    }

    /** 企业、高等学校经费分别为…: the enterprises are a part. */
    private static boolean isEnterprises(Item item) {
        return item.said().says("企业") && item.mentions().size() == 1;
    }

    /** 民营经济和普惠小微贷款余额: a part of the economy that no indicator stands for, of the balance that one does. */
    private boolean isOnlyPart(Item item, Item head) {
        Indicator named = item.said().word().names().getFirst().indicator();
        Indicator whole = head.said().word().names().getFirst().indicator();
        return named == null
                && whole != null
                && item.mentions().size() == 1
                && vocabulary.endings().isPart(words(item.said()));
    }

    private String words(Mention mention) {
        return topics.words(mention, mention);
    }

    /** 高技术制造业、高技术服务业投资: the sector is what is invested in. */
    private boolean isInvestedIn(Item item, Item head) {
        boolean sectors = item.said().does(Cue.SECTOR) && item.mentions().size() == 1;
        Topic whole = sectors && !head.said().does(Cue.SECTOR) ? own(head) : null;
        return whole != null && (whole.startsWith("FAI") || whole.is("FDI"));
    }

    /** Ranked things of a list stand for themselves unless they look like parts: 财税量、GDP等指标争取榜首. */
    private boolean isUnder(Item head, Item item, Figure figure) {
        return head.name() >= 0
                && (figure.kind() != Figure.Kind.RANK || vocabulary.endings().isPart(words(item)));
    }

    private Topic own(Item item) {
        Topic own =
                topics.names().topic(item.said(), 0, topics.parts().of(item.mentions(), item.name()), Binding.LISTED);
        Mention last = item.mentions().getLast();
        boolean more = last instanceof Mention.Words && vocabulary.endings().measures(topics.words(last));
        return more ? new Topic(new Span(last.start(), last.end()), null, null, Binding.LISTED) : own;
    }

    /** An item without a name of its own restricts the last one's: 电子商务、物联网产业增加值. */
    private Topic under(Item head, Item item) {
        String part = item.name() >= 0 ? item.said().word().form() : words(item);
        Indicator before = incomeOf(head, part);
        if (before != null) {
            return general(head, part).as(before).of(null);
        }
        Topic whole = likeHead(general(head, part), part, head);
        Indicator own = nameWith(head, part);
        return own == null ? whole : whole.as(own).of(null);
    }

    /** 有色冶金、石化化工、装备制造产业增加值: what nothing tells of one item is as of the last. */
    private Topic likeHead(Topic item, String part, Item head) {
        boolean open = item.is("GDP") || item.is("HITECH_VA") && !part.contains("技术产业") && !part.startsWith("高");
        Topic last = open
                        && vocabulary.heads().isGeneral(head.said().word().form())
                ? own(head)
                : item;
        return last.startsWith("IND_VA")
                ? item.as(last.indicator()).of(item.breakdown() == null ? part : item.breakdown())
                : item;
    }

    /** 工业、制造业、工业技改投资: 工业投资 is an indicator of its own; null where no name is made of both. */
    private @Nullable Indicator nameWith(Item head, String part) {
        String word = vocabulary.heads().within(head.said().word().form());
        Word name = word == null ? null : vocabulary.words().get(Folded.string(part) + word);
        Word.Name first =
                name == null || name.names().size() != 1 ? null : name.names().getFirst();
        return first == null || !first.breakdown().isEmpty() ? null : first.indicator();
    }

    /** Of a name that has its own part (高技术制造业增加值), only the general word is shared. */
    private Topic general(Item head, String part) {
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
    private @Nullable Indicator incomeOf(Item head, String part) {
        Indicator named = head.said().word().names().getFirst().indicator();
        if (named == null || !named.code().startsWith("INCOME")) {
            return null;
        }
        return part.startsWith("城")
                ? vocabulary.indicator("INCOME_URBAN")
                : part.startsWith("农") ? vocabulary.indicator("INCOME_RURAL") : null;
    }

    private Topic unnamed(Item item, Figure figure) {
        Mention last = item.mentions().getLast();
        Mention.Words part = part(item);
        if (part != null) {
            return topics.unknown().topic(figure, part, Lead.from(item.mentions(), 0));
        }
        return last instanceof Mention.Words words
                ? topics.unknown().topic(figure, words, Lead.from(item.mentions(), 0))
                : new Topic(new Span(last.start(), last.end()), null, null, Binding.UNKNOWN_WORDS);
    }

    /** 电气机械和器材制造业 of 电气机械和器材制造业生产明显回暖: up to the last words that look like a part. */
    private Mention.@Nullable Words part(Item item) {
        Mention first = null;
        Mention.Words part = null;
        for (Mention mention : item.mentions()) {
            if (!(mention instanceof Mention.Words words)) {
                continue;
            }
            first = first == null ? mention : first;
            String said = topics.words(first, words);
            int industry = Math.max(said.lastIndexOf('业'), said.indexOf('类')) + 1;
            if (vocabulary.endings().isPart(said)) {
                part = new Mention.Words(first.start(), words.end());
            } else if (industry > 2 && first.start() + industry > words.start()) {
                part = new Mention.Words(first.start(), first.start() + industry);
            }
        }
        return part;
    }

    /** 航空航天 names a part of a list though nothing in it tells. */
    private @Nullable String partOrName(Item item) {
        Mention.Words part = part(item);
        boolean name = part == null
                && item.mentions().size() == 1
                && item.mentions().getFirst() instanceof Mention.Words words
                && words.end() - words.start() <= 8;
        Mention chosen = name ? item.mentions().getFirst() : part;
        return chosen == null ? null : topics.words(chosen);
    }

    /** 外商投资企业、国有企业，进出口分别增长17.1%、16.8%. */
    private @Nullable String enterprises(Item item) {
        String words = topics.words(item.mentions().getFirst(), item.mentions().getLast());
        return words.endsWith("企业") && words.length() > 2 ? words : null;
    }

    private String words(Item item) {
        Mention first = null;
        Mention last = null;
        for (Mention mention : item.mentions()) {
            if (mention instanceof Mention.Words) {
                first = first == null ? mention : first;
                last = mention;
            }
        }
        return first == null || last == null ? "" : topics.words(first, last);
    }

    /**
     * The lead cut into the items of its list. 、 parts items; 和 and 及 part the last one, or all where there is no 、;
     * inside an item they do not (航空航天器及设备制造业). Of the ways to cut, one that gives the wanted count wins.
     */
    private static List<Item> items(Lead lead, int wanted) {
        int stop = -1;
        for (int i = 0; i < lead.cut(); i++) {
            stop = lead.items().get(i) instanceof Mention.Mark ? i : stop;
        }
        List<Item> usual = items(lead, stop, true);
        if (stop < 0 || wanted == 0 || usual.size() == wanted) {
            return usual;
        }
        List<Item> coarse = items(lead, stop, false);
        return coarse.size() == wanted ? coarse : usual;
    }

    /** @param stop the last 、, before which 和 joins words of one item */
    private static List<Item> items(Lead lead, int stop, boolean atJoints) {
        List<Item> items = new ArrayList<>();
        List<Mention> own = new ArrayList<>();
        for (int i = 0; i < lead.cut(); i++) {
            Mention mention = lead.items().get(i);
            boolean parts = mention instanceof Mention.Mark || atJoints && i > stop && Lead.isJoint(mention);
            if (parts) {
                add(items, own);
                own = new ArrayList<>();
            } else if (mention instanceof Mention.Words words && words.end() - words.start() > 1
                    || mention instanceof Mention.Said said && said.word().isName()) {
                own.add(mention);
            }
        }
        add(items, own);
        return items;
    }

    private static void add(List<Item> items, List<Mention> own) {
        int name = -1;
        for (int i = 0; i < own.size(); i++) {
            name = own.get(i) instanceof Mention.Said ? i : name;
        }
        if (!own.isEmpty()) {
            items.add(new Item(List.copyOf(own), name));
        }
    }
}
