package hengjian.extraction;

import java.util.ArrayList;
import java.util.List;

/** What the names of places and zones look like: the one room that knows how a zone's name ends. */
final class Zones {

    private static final int LONGEST = 16;

    /** 前湾 of 宁波前湾新区. */
    private static final int LONGEST_OWN_NAME = 5;

    /** 高新区 alone is no name. */
    private static final int SHORTEST = 3;

    private final Trie<Word> words;
    private final WordList areas;
    private final WordList zones;
    private final WordList nouns;
    private final WordList ranked;
    private final WordList noArea;

    Zones(Trie<Word> words, Roles roles) {
        this.words = words;
        this.areas = roles.of(Role.AREA);
        this.zones = roles.of(Role.ZONE);
        this.nouns = roles.of(Role.ZONE_NOUN);
        this.ranked = roles.of(Role.RANKED_ZONE);
        this.noArea = roles.of(Role.NO_AREA);
    }

    /** What a text calls its own region, longest first: 上海临港新片区 and 临港新片区, 中山市 and 中山. */
    List<String> names(String region) {
        if (region.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(3);
        char[] letters = Folded.chars(region);
        Word first = words.longest(letters, 0, letters.length);
        int place = first != null && first.does(Cue.PLACE) ? first.length() : 0;
        names.add(region);
        if (place > 0 && region.length() - place > SHORTEST && zones.ends(region)) {
            names.add(region.substring(place));
        }
        if (place > 0) {
            within(region, place, letters, names);
        }
        int area = region.length() - 1;
        if (area > 1 && areas.at(letters, area, letters.length) == 1) {
            names.add(region.substring(0, area));
        }
        return names;
    }

    /** 塘厦镇 and 塘厦 of 东莞市塘厦镇, 滨江区 and 滨江 of 杭州市滨江区. */
    private void within(String region, int place, char[] letters, List<String> names) {
        int from = place + areas.at(letters, place, letters.length);
        int last = region.length() - 1;
        if (last - from >= 2 && (areas.at(letters, last, letters.length) == 1 || letters[last] == '镇')) {
            names.add(region.substring(from));
            names.add(region.substring(from, last));
        }
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
        return to - from < LONGEST && zones.endsWithin(text, from, to) || isDistrict(text, from, to);
    }

    /** 中宁县, 沙坡头区, 吴忠市; not 园区, 社区, 城市. */
    private boolean isDistrict(char[] text, int from, int to) {
        int length = to - from;
        if (length < 3 || length > LONGEST_OWN_NAME) {
            return false;
        }
        return switch (text[to - 1]) {
            case '县', '旗', '区', '市' -> !noArea.has(text[to - 2]);
            default -> false;
        };
    }

    /** Where the last part of a zone's name ends that starts at an offset: 经济开发区 of 广丰经济开发区; the offset itself where none does. */
    int endAt(char[] text, int at, int limit) {
        return at + zones.at(text, at, limit);
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
