package hengjian.document;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zone, district or province a headline begins with: 慈湖高新区“项目季”成效初显, 上半年元州区经济稳中向好. */
final class Headline {

    private static final Pattern LEAD =
            Pattern.compile("^(?:\\d{4}年(?:度)?|上半年|下半年|今年以来|今年|前?[一二三四]季度|前?\\d{1,2}(?:[-—至]\\d{1,2})?个?月(?:份)?"
                    + "|开门红|喜报|重磅|[\\p{P}\\p{S}\\s])+");
    private static final Pattern ZONE =
            Pattern.compile("(?!国家|全国|省级|各)[\\p{IsHan}]{2,6}?(?:高新技术产业开发区|经济技术开发区|高新区|经开区|新区|开发区)");
    private static final Pattern DISTRICT = Pattern.compile(
            "[\\p{IsHan}]{1,4}?(?<![全我各地城小园社新开发])(?:区|县|市|旗)(?=\\d|一季度|前三|上半年|下半年|今年|人民政府|政府|经济|GDP|国民|统计|[（(:：,，])");
    static final String PROVINCES = "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海";
    private static final Pattern PROVINCE =
            Pattern.compile("(?:" + PROVINCES + ")省|(?:内蒙古|广西|西藏|宁夏|新疆)(?:[\\p{IsHan}]{1,3}族)?自治区");

    /** 太仓日报, but not 人民日报 or 湖南日报: the place a daily is named after. */
    private static final Pattern DAILY =
            Pattern.compile("(?!人民|光明|经济|科技|工人|农民|法治|法制|解放|南方|大众|新华|中国|国际|参考|" + PROVINCES + ")([\\p{IsHan}]{2,3})日报");

    private static final Pattern BARE_ZONE = Pattern.compile("高新区|经开区");

    private static final Pattern CLAUSE = Pattern.compile(
            "(?m)(?:^|[\\s　，,。；;：:“])(?!记者|日前|近日|[全我该本各城新园社地辖省市两一二三四五六七八九十多几从在对与和据由经向])([\\p{IsHan}]{1,3}?(?<![市全我该各城小园社新开发地])[区县])(?!域|间|别|块|位|级|内|外|县|市)");

    /** 松山湖高新区 where a clause begins with it: zones whose place is no city's. */
    private static final Pattern ZONE_CLAUSE = Pattern.compile(
            "(?m)(?:^|[\\s　，,。；;：:“])(?!国家|全国|全市|全省|省级|市级|各|该|本|我|两|从|在|对|与|和|据|由|经|市|省|州|县)([\\p{IsHan}]{2,4}?(?<![级省市县州家个的年月度])(?:高新区|经开区|开发区))");

    private Headline() {}

    static Optional<String> zone(String title) {
        return first(ZONE, bare(title));
    }

    static Optional<String> district(String title) {
        return first(DISTRICT, bare(title));
    }

    /** The province, unless a city of it follows at once. */
    static Optional<String> province(String title) {
        return first(PROVINCE, bare(title));
    }

    /** 太仓高新区 where the title begins with 高新区 and the publisher is 太仓日报. */
    static Optional<String> zoneOfDaily(String title, String publisher) {
        Matcher daily = DAILY.matcher(publisher);
        return daily.matches() ? first(BARE_ZONE, bare(title)).map(zone -> daily.group(1) + zone) : Optional.empty();
    }

    /** 湖滨区 where a clause begins with it: the place a text without title begins to speak of, the most frequent one. */
    static Optional<String> districtOf(String text) {
        Map<String, Long> named = CLAUSE.matcher(text)
                .results()
                .collect(Collectors.groupingBy(found -> found.group(1), TreeMap::new, Collectors.counting()));
        return named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    static Stream<String> zonesOf(String text) {
        return ZONE_CLAUSE.matcher(text).results().map(found -> found.group(1));
    }

    private static String bare(String title) {
        return LEAD.matcher(title.strip()).replaceFirst("");
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
