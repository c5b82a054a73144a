package hengjian.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which zone or place a text seems to be about. */
public final class Region {

    private static final int IN_TITLE = 12;
    private static final int IN_PUBLISHER = 8;
    private static final int LOOKED_AT = 20_000;

    private static final String PLACES = places();
    private static final Pattern NAMED = Pattern.compile("(?<place>" + PLACES + ")(?<suffix>市|州|盟|地区)?+"
            + "(?:(?:国家级?|省级)?(?<zone>高新技术产业开发区|高新技术开发区|高新区|经济技术开发区|经开区|国家级?新区|自贸区)"
            + "|(?<district>[\\p{IsHan}]{1,3}?(?:新区|开发区|区))(?!域|间|别|委|块|位|级|内|外|县)"
            + "|)");
    private static final Pattern BARE = Pattern.compile("高新区|经开区");
    private static final Pattern NATION =
            Pattern.compile("全国|我国|国家统计局|中国经济|国家级?高新区|国家级?经开区|国家发展?改革?委|^发改委|国新办|国务院新闻办|海关总署|商务部|工信部|科技部|财政部");
    /** Of whom an article speaks at its very beginning. */
    private static final Pattern STATE = Pattern.compile("国家统计局|国新办|国务院新闻办");

    private static final int BEGINNING = 150;

    private static final Pattern LOCAL = Pattern.compile("全市|我市|全区|我区|市委");

    /** 湖南省级以上产业园区 too. */
    private static final Pattern PROVINCE = Pattern.compile("(" + Headline.PROVINCES + ")省");

    /** 中新社北京12月12日电 says where it was written, not what it is about. */
    private static final Pattern DATELINE = Pattern.compile("(?:社|报|网|台)[\\p{IsHan}]{2,4}(?=\\d{1,2}月\\d{1,2}日)");

    /** A newspaper's name says where it is read, not what its article is about. */
    private static final Pattern NEWSPAPER = Pattern.compile("[\\p{IsHan}]{0,3}?(报|新闻|广播|电视|网)");

    private Region() {}

    /**
     * The place named most often, names in title and publisher counting more; empty where none is named.
     *
     * @param known regions that are held already: spelt so, they win over a new spelling
     */
    public static Optional<String> of(String title, String publisher, String text, Collection<String> known) {
        Map<String, Integer> votes = new HashMap<>();
        count(title, IN_TITLE, votes);
        if (votes.isEmpty()) {
            Headline.province(title)
                    .or(() -> Headline.zone(title))
                    .or(() -> Headline.district(title))
                    .ifPresent(place -> votes.merge(place, 2 * IN_TITLE, Integer::sum));
        }
        count(publisher, IN_PUBLISHER, votes);
        String start = DATELINE.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                .replaceAll("");
        count(start, 1, votes);
        if (votes.isEmpty()) {
            Headline.zonesOf(start).forEach(zone -> votes.merge(zone, 2, Integer::sum));
        }
        PROVINCE.matcher(start).results().forEach(found -> votes.merge(found.group(), 1, Integer::sum));
        if (ofTheNation(title + publisher, start) && !LOCAL.matcher(start).find()) {
            votes.merge("全国", IN_TITLE, Integer::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .map(name -> ofCity(name, title))
                .or(() -> Headline.zone(publisher))
                .or(() -> Headline.district(publisher))
                .or(() -> Headline.zoneOfDaily(title, publisher))
                .or(() -> Headline.districtOf(start))
                .map(name -> spelt(name, known));
    }

    private static boolean ofTheNation(String head, String text) {
        return NATION.matcher(head).find()
                || STATE.matcher(text.substring(0, Math.min(text.length(), BEGINNING)))
                        .find();
    }

    private static void count(String words, int weight, Map<String, Integer> votes) {
        Matcher named = NAMED.matcher(words);
        Matcher newspaper = NEWSPAPER.matcher(words);
        while (named.find()) {
            String place = named.group("place");
            String zone = named.group("zone");
            String district = named.group("district");
            if (zone != null) {
                votes.merge(place + kind(zone), 2 * weight, Integer::sum);
            } else if (district != null) {
                votes.merge(place + district, weight, Integer::sum);
            } else if (!newspaper.region(named.end(), words.length()).lookingAt()) {
                votes.merge(place + Objects.requireNonNullElse(named.group("suffix"), "市"), weight, Integer::sum);
            }
        }
    }

    /** 杭州高新区 where the title says 高新区 and the place most named is 杭州市. */
    private static String ofCity(String name, String title) {
        Matcher zone = BARE.matcher(title);
        return name.endsWith("市") && zone.lookingAt() ? name.substring(0, name.length() - 1) + zone.group() : name;
    }

    private static String kind(String zone) {
        return switch (zone.charAt(0)) {
            case '高' -> "高新区";
            case '经' -> "经开区";
            case '自' -> "自贸区";
            default -> "新区";
        };
    }

    private static String spelt(String name, Collection<String> known) {
        return known.stream()
                .filter(region -> Naming.spelling(region).equals(Naming.spelling(name)))
                .findFirst()
                .orElse(name);
    }

    /** As alternatives of a pattern; a name that is also a word counts only with 市, 州 or 盟 after it. */
    private static String places() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Region.class.getResourceAsStream("places.txt"), "places.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.endsWith("*") ? line.substring(0, line.length() - 1) + "(?=市|州|盟)" : line)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
