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

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final SharedName shared;

    Parallel(Topics topics, Vocabulary vocabulary) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.shared = new SharedName(topics, vocabulary);
    }

    /** As many topics as there are figures, or none when the words before them list no such number of things. */
    List<Topic> of(Lead lead, int count, Figure figure) {
        int last = lead.lastName();
        if (last >= 0 && ((Mention.Said) lead.items().get(last)).word().names().size() == count && count > 1) {
            return joint((Mention.Said) lead.items().get(last), count);
        }
        List<ListItem> items = ListItem.of(topics.text(), lead, count);
        List<Topic> expanded = expanded(items, count);
        if (!expanded.isEmpty()) {
            return expanded;
        }
        List<Topic> done = topics.eachDone(lead, count, figure);
        if (!done.isEmpty()) {
            return done;
        }
        List<Topic> partners = partners(lead, count);
        if (!partners.isEmpty()) {
            return partners;
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

    /** 对欧盟、香港出口分别增长23.7%和50.7%: the partners of trade in order, if there are as many. */
    private List<Topic> partners(Lead lead, int count) {
        int name = lead.lastName();
        Topic trade = name < 0 || count < 2
                ? null
                : topics.names().topic((Mention.Said) lead.items().get(name), 0, null, Binding.LISTED);
        String all = trade == null ? null : topics.names().partners().of(trade);
        List<String> partners = all == null ? List.of() : Marks.listed(all);
        return trade == null || partners.size() != count
                ? List.of()
                : partners.stream().map(trade::of).toList();
    }

    /** 外贸进出口、出口、进口: a joint name among others stands for as many as it names. */
    private List<Topic> expanded(List<ListItem> items, int count) {
        int names = 0;
        boolean joint = false;
        for (ListItem item : items) {
            int own = item.names();
            names += own;
            joint |= own > 1;
        }
        if (!joint || names != count || items.stream().anyMatch(item -> item.name() < 0)) {
            return List.of();
        }
        List<Topic> found = new ArrayList<>(count);
        for (ListItem item : items) {
            found.addAll(item.names() > 1 ? joint(item.said(), item.names()) : List.of(own(item)));
        }
        return found;
    }

    /** The things a lead lists, for 均 and its like; empty when it lists fewer than two. */
    List<Topic> each(Lead lead, Figure figure) {
        int before = saidBefore(lead);
        if (before > 1) {
            List<ListItem> listed = ListItem.of(topics.text(), lead, before);
            boolean here = listed.size() == before && listed.getFirst().name() >= 0;
            return here ? items(listed, figure) : topics.spoken().lastApart(before);
        }
        int last = lead.lastName();
        if (last >= 0) {
            Mention.Said said = (Mention.Said) lead.items().get(last);
            int names = said.word().names().size();
            if (names > 1 && ListItem.of(topics.text(), lead, 0).size() < 2) {
                return joint(said, names);
            }
        }
        List<ListItem> items = ListItem.of(topics.text(), lead, 0);
        if (items.size() > 1 && (isSample(lead, items) || isOneMeasure(items))) {
            return List.of();
        }
        if (items.size() < 2) {
            return List.of();
        }
        List<Topic> expanded =
                expanded(items, items.stream().mapToInt(ListItem::names).sum());
        return expanded.isEmpty() ? items(items, figure) : expanded;
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
    private boolean isOneMeasure(List<ListItem> items) {
        ListItem last = items.getLast();
        return last.name() < 0
                && vocabulary.endings().measures(last.words())
                && items.stream()
                        .limit(items.size() - 1L)
                        .noneMatch(item -> vocabulary.endings().measures(item.words())
                                || vocabulary.endings().isPart(item.words()));
    }

    /** 惠普森医药、齐鲁制药等产值均超五成: some of the parts of one thing are named, which makes one part of them. */
    private static boolean isSample(Lead lead, List<ListItem> items) {
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
        List<ListItem> items = ListItem.of(topics.text(), lead, same.size());
        List<Topic> found = new ArrayList<>(same.size());
        List<Topic> traded = partners(lead, same.size());
        if (!traded.isEmpty() && traded.getFirst().indicator() != null) {
            return traded.stream()
                    .map(partner -> same.getFirst().of(partner.breakdown()))
                    .toList();
        }
        for (ListItem item : items) {
            String part = item.name() >= 0 ? partOf(item, same) : item.partOrName(vocabulary.endings());
            if (part != null && found.size() < same.size()) {
                found.add(same.get(found.size()).of(part));
            }
        }
        return found.size() == same.size() && items.size() == same.size() ? found : same;
    }

    /** 民营企业; 电气机械和器材制造业 of 电气机械和器材制造业等转型行业增加值增长较快. */
    private @Nullable String partOf(ListItem item, List<Topic> same) {
        String owner = item.enterprises();
        Mention.Words part = owner == null ? item.part(vocabulary.endings()) : null;
        if (owner == null && part == null && item.name() > 0 && isNamedAgain(item, same.getFirst())) {
            return topics.text()
                    .substring(item.mentions().getFirst().start(), item.said().start());
        }
        return part == null ? owner : topics.words(part, part);
    }

    /** 灯具、家用电器出口拉动作用强劲，分别出口97.8亿元、78.3亿元: the clause that lists the parts names what is told of them. */
    private static boolean isNamedAgain(ListItem item, Topic told) {
        Indicator named = item.said().word().indicator();
        return named != null && named.equals(told.indicator());
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
    private List<Topic> byOwner(List<ListItem> items, Lead lead, Figure figure) {
        Topic current = topics.spoken().current();
        boolean grows = figure.kind() == Figure.Kind.PERCENT && (lead.does(Cue.RISE) || lead.does(Cue.FALL));
        boolean money = current != null && current.isMoney();
        List<String> owners = new ArrayList<>(items.size());
        for (ListItem item : items) {
            String owner = item.enterprises();
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

    private List<Topic> items(List<ListItem> items, Figure figure) {
        ListItem head = items.getLast();
        List<Topic> found = new ArrayList<>(items.size());
        for (ListItem item : items) {
            Topic trade = shared.ofTrade(head, item);
            if (trade != null) {
                found.add(trade);
                continue;
            }
            boolean own = item.name() >= 0
                    && !(item != head
                            && head.name() >= 0
                            && (item.isEnterprises()
                                    || isInvestedIn(item, head)
                                    || isOnlyPart(item, head)
                                    || isOwner(item, head)
                                    || isTrade(item, head)));
            found.add(
                    own
                            ? own(item)
                            : isUnder(head, item, figure) ? shared.of(head, item, own(head)) : unnamed(item, figure));
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

    /** 民营经济和普惠小微贷款余额: a part of the economy that no indicator stands for, of the balance that one does. */
    private boolean isOnlyPart(ListItem item, ListItem head) {
        Indicator named = item.said().word().indicator();
        Indicator whole = head.said().word().indicator();
        return named == null
                && whole != null
                && item.mentions().size() == 1
                && vocabulary.endings().isPart(topics.words(item.said()));
    }

    /** 装备制造业、高新技术产业和数字经济核心产业分别实现增加值: not its output. */
    private boolean isTrade(ListItem item, ListItem head) {
        return item.mentions().size() == 1
                && item.said().word().form().endsWith("产业")
                && head.said().says("增加值");
    }

    /** 规上工业企业、服务业企业利润: not how many they are. */
    private boolean isOwner(ListItem item, ListItem head) {
        Indicator named = item.said().word().indicator();
        return named != null
                && named.code().startsWith("ENTERPRISES")
                && item.mentions().size() == 1
                && vocabulary.heads().isGeneral(head.said().word().form())
                && !head.said().says("企业");
    }

    /** 高技术制造业、高技术服务业投资: the sector is what is invested in. */
    private boolean isInvestedIn(ListItem item, ListItem head) {
        boolean sectors = item.said().does(Cue.SECTOR) && item.mentions().size() == 1;
        Topic whole = sectors && !head.said().does(Cue.SECTOR) ? own(head) : null;
        return whole != null && (whole.startsWith("FAI") || whole.is("FDI"));
    }

    /** Ranked things of a list stand for themselves unless they look like parts: 财税量、GDP等指标争取榜首. */
    private boolean isUnder(ListItem head, ListItem item, Figure figure) {
        return head.name() >= 0
                && (figure.kind() != Figure.Kind.RANK || vocabulary.endings().isPart(item.words()));
    }

    private Topic own(ListItem item) {
        String part = topics.parts().of(item.mentions(), item.name());
        String economy = part == null ? topics.names().doers().economy() : null;
        Topic own = topics.names().topic(item.said(), 0, economy == null ? part : economy, Binding.LISTED);
        Mention last = item.mentions().getLast();
        boolean more = last instanceof Mention.Words && vocabulary.endings().measures(topics.words(last));
        return more ? new Topic(new Span(last.start(), last.end()), null, null, Binding.LISTED) : own;
    }

    private Topic unnamed(ListItem item, Figure figure) {
        Mention last = item.mentions().getLast();
        Mention.Words part = item.part(vocabulary.endings());
        if (part != null) {
            return topics.unknown().topic(figure, part, Lead.from(item.mentions(), 0));
        }
        return last instanceof Mention.Words words
                ? topics.unknown().topic(figure, words, Lead.from(item.mentions(), 0))
                : new Topic(new Span(last.start(), last.end()), null, null, Binding.UNKNOWN_WORDS);
    }
}
