package hengjian.extraction;

/** What the names of places and zones look like: the one room that knows how a zone's name ends. */
final class Zones {

    private static final int LONGEST = 16;

    /** 前湾 of 宁波前湾新区. */
    private static final int LONGEST_OWN_NAME = 5;

    private final Trie<Word> words;
    private final WordList areas;
    private final WordList zones;
    private final WordList nouns;
    private final WordList ranked;

    Zones(Vocabulary vocabulary) {
        this.words = vocabulary.words();
        this.areas = vocabulary.list(Role.AREA);
        this.zones = vocabulary.list(Role.ZONE);
        this.nouns = vocabulary.list(Role.ZONE_NOUN);
        this.ranked = vocabulary.list(Role.RANKED_ZONE);
    }

    /** Whether words name a zone: 衡阳高新区, 该园区. */
    boolean isZone(String name) {
        return zones.ends(name) || nouns.ends(name);
    }

    /** Whether a place among others is that of the zone: 跃升至国家高新区第41位. */
    boolean isRanked(String words) {
        return ranked.ends(words);
    }

    /** Whether unknown words are a zone's name: 松木经开区. */
    boolean isName(char[] text, int from, int to) {
        return to - from < LONGEST && zones.endsWithin(text, from, to);
    }

    /** Where the whole name of a place ends whose first word ends at an offset: 衡阳市, 衡阳国家高新区, 宁波前湾新区. */
    int nameEnd(char[] text, int from, int limit) {
        int at = from + Math.max(areas.at(text, from, limit), zones.at(text, from, limit));
        at += zones.at(text, at, limit);
        return Math.max(at, furtherOn(text, at, limit));
    }

    /** The end of a zone's name a few unknown letters further on; 0 when there is none. */
    private int furtherOn(char[] text, int from, int limit) {
        int to = Math.min(limit, from + LONGEST_OWN_NAME);
        for (int i = from; i < to && Letters.isHan(text[i]); i++) {
            int zone = i > from ? zones.at(text, i, limit) : 0;
            if (zone > 0) {
                return i + zone;
            }
            if (words.longest(text, i, limit) != null) {
                return 0;
            }
        }
        return 0;
    }
}
