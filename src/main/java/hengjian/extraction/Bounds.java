package hengjian.extraction;

import hengjian.fact.Bound;
import java.util.Map;

/** Hedge words before and after a number. */
final class Bounds {

    static final String BEFORE = "不低于|不少于|不超过|不到|不足|低于|超过|超|逾|突破|接近|近|大约|约|最高达";
    static final String AFTER = "及以上|以上|左右|上下|以内|以下|强";

    private static final Map<String, Bound> WORDS = Map.ofEntries(
            Map.entry("不低于", Bound.AT_LEAST),
            Map.entry("不少于", Bound.AT_LEAST),
            Map.entry("及以上", Bound.AT_LEAST),
            Map.entry("以上", Bound.AT_LEAST),
            Map.entry("不超过", Bound.AT_MOST),
            Map.entry("以内", Bound.AT_MOST),
            Map.entry("以下", Bound.AT_MOST),
            Map.entry("最高达", Bound.AT_MOST),
            Map.entry("不到", Bound.LESS_THAN),
            Map.entry("不足", Bound.LESS_THAN),
            Map.entry("低于", Bound.LESS_THAN),
            Map.entry("接近", Bound.NEARLY),
            Map.entry("近", Bound.NEARLY),
            Map.entry("大约", Bound.ABOUT),
            Map.entry("约", Bound.ABOUT),
            Map.entry("左右", Bound.ABOUT),
            Map.entry("上下", Bound.ABOUT));

    private Bounds() {}

    /** The bound of the hedge words found around one number; words not listed mean more than. */
    static Bound of(String before, String more, String after) {
        String word = !before.isEmpty() ? before : !after.isEmpty() ? after : more;
        return word.isEmpty() ? Bound.EXACT : WORDS.getOrDefault(word, Bound.MORE_THAN);
    }
}
