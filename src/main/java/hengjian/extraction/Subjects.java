package hengjian.extraction;

import hengjian.document.SourceDocument;
import hengjian.document.Span;
import java.util.List;

/**
 * Whom the figures of one sentence are about: the place named last before the figure, else whom the paragraph speaks of,
 * else the document's region. Places that a figure is compared with, or ranked among, are passed over.
 */
final class Subjects {

    private final SourceDocument document;
    private final List<Mention> mentions;
    private final boolean namesPlaces;
    private String last;

    Subjects(SourceDocument document, List<Mention> mentions, Gist gist, Discourse discourse) {
        this.document = document;
        this.mentions = mentions;
        this.namesPlaces = gist.does(Cue.PLACE) || gist.does(Cue.HOME);
        this.last = discourse.subject();
    }

    String at(int index) {
        boolean figures = false;
        for (int i = index - 1; namesPlaces && i >= 0 && i > index - 60; i--) {
            Mention mention = mentions.get(i);
            figures |= mention instanceof Mention.Number;
            if (i == index - 2 && isBracketed(index) && mention instanceof Mention.Said own && own.does(Cue.PLACE)) {
                return resolved(document.text(new Span(own.start(), own.end())));
            }
            if (mention instanceof Mention.Said said && said.does(Cue.PLACE) && isSubject(i)) {
                String place = resolved(document.text(new Span(said.start(), said.end())));
                if (ranksAmong(index, place)) {
                    return document.region();
                }
                last = place;
                return last;
            }
            if (mention instanceof Mention.Said said && said.does(Cue.HOME) && !figures && isSubject(i)) {
                last = document.region();
                return last;
            }
        }
        return last;
    }

    /** A zone is ranked among those of its own city: 衡阳市年度考核中保二争一. */
    private boolean ranksAmong(int index, String place) {
        String city = place.endsWith("市") ? place.substring(0, place.length() - 1) : place;
        return mentions.get(index) instanceof Mention.Number(Figure figure)
                && figure.kind() == Figure.Kind.RANK
                && document.region().startsWith(city);
    }

    String last() {
        return last;
    }

    /** 江西（6.9%）. */
    private boolean isBracketed(int index) {
        return mentions.get(index - 1) instanceof Mention.Mark(int start, char sign) && sign == '(';
    }

    /** 苏州达到10.9%、北京为10.7%: behind a figure a place opens the next item. */
    private static boolean isClosed(Mention before) {
        return before instanceof Mention.Number || before instanceof Mention.Mark(int start, char sign) && sign == ')';
    }

    /** A place that opens a clause is whom it is about; behind 在, 居, 高于, 占 and the like it is not. */
    private boolean isSubject(int at) {
        if (at == 0) {
            return true;
        }
        return switch (mentions.get(at - 1)) {
            case Mention.Mark mark ->
                mark.sign() != '(' && (mark.sign() != '、' || at > 1 && isClosed(mentions.get(at - 2)));
            case Mention.Time t -> true;
            case Mention.Said said ->
                said.does(Cue.OF_WHICH)
                        || said.does(Cue.ACT)
                        || at == 1 && !said.does(Cue.RANKS) && !said.does(Cue.ABOVE) && !said.does(Cue.OF_ALL);
            case Mention.Number n -> false;
            case Mention.Words w -> false;
        };
    }

    /** 海淀 in a text about 北京市海淀区 is that district; 衡阳国家高新区 is 衡阳高新区. */
    private String resolved(String place) {
        String region = document.region();
        String plain = place.replace("国家高新区", "高新区");
        return region.contains(plain) || region.endsWith(plain) || plain.contains(region)
                ? longer(region, plain)
                : plain;
    }

    private static String longer(String region, String place) {
        return region.contains(place) ? region : place;
    }
}
