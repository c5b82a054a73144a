package hengjian.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself in its first lines: title, publisher and date, each null where it says nothing.
 *
 * <p>Chinese pages write 发布时间 and 来源 between title and article; newspapers begin with 衡阳晚报讯 or 新华社.
 */
public record Masthead(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published) {

    /** A text with what it, or the file around it, says of itself. */
    public record Text(String text, Masthead masthead) {

        public static Text of(String text) {
            return new Text(text, Masthead.of(text));
        }
    }

    private static final int HEAD = 2000;
    private static final int TAIL = 400;
    private static final int LINES = 30;
    private static final int LONGEST_TITLE = 80;

    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:信息来源|文章来源|来源单位|来源|稿源|发布机构|发布单位|发文机关|发布人|发布者|出处)\\s*[:：]\\s*([^\\s　 ?？|｜:：<>《》，。；、]{2,30}+(?:《[^\\s《》]{2,20}》)?|《[^\\s《》]{2,20}》)(?![，。；、])");
    private static final Pattern AFTER_PUBLISHER =
            Pattern.compile("(浏览|阅读|点击|作者|编辑|责任|责编|字体|字号|发布|时间|日期|记者|分享|打印|访问).*$");
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^[\\s　]*(?!本报|本刊|本网|本台|综合|据)([\\p{IsHan}·A-Za-z]{2,10}?(?:日报|晚报|报|社|网|台|客户端|发布))(?:讯|消息|[\\p{IsHan}]{2,6}\\d+月\\d+日)[\\s　（(，,\\d]");
    private static final Pattern AGENCY = Pattern.compile("(?m)^[\\s　]*(新华社|中新社|中新网|央视网|人民网)[\\p{IsHan}]{0,4}");
    private static final String HOUSE = "([\\p{IsHan}·]{1,20}(?:报|网|社|台|局|委|办|政府|会|中心|新闻|发布|客户端|区))";

    /** 长沙高新区管委会 | 2021年4月28日, and the other way round. */
    private static final Pattern BYLINE =
            Pattern.compile("(?m)^[\\s　]*" + HOUSE + "[\\s　]*[|｜·•　 ][\\s　|｜·•]*" + Day.WRITTEN);

    private static final Pattern BYLINE_AFTER = Pattern.compile(
            "(?m)^[\\s　]*" + Day.WRITTEN + "日?[\\s　]*(?:[\\d:：]{4,8})?[\\s　]*[|｜·•　 ][\\s　|｜·•]*" + HOUSE + "[\\s　]*$");
    private static final Pattern STATED_DATE =
            Pattern.compile("(?:发布时间|发布日期|发表时间|发表日期|发文日期|成文日期|公开日期|更新时间|时间|日期)\\s*[:：]?\\s*" + Day.WRITTEN);
    private static final Pattern LONE_DATE =
            Pattern.compile("(?m)^[\\s　\\[（(]*" + Day.WRITTEN + "(?![\\p{IsHan}&&[^日来稿发作编字浏阅]])");
    private static final Pattern ONLY_A_DATE = Pattern.compile("[^\\p{IsHan}]*" + Day.WRITTEN + "日?[^\\p{IsHan}]*");
    private static final Pattern NAVIGATION = Pattern.compile(
            "当前位置|首页|字体|字号|老年模式|无障碍|分享到|打印|浏览|登录|注册|繁體|English|^[▲●■◆]|^第.版|来源[:：]|发布时间|发布人|记者|通讯员|责任编辑");

    public static Masthead of(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return new Masthead(
                title(head),
                publisher(head)
                        .or(() -> first(BYLINE, 1, head))
                        .or(() -> first(BYLINE_AFTER, 4, head))
                        .or(() -> publisher(tail))
                        .or(() -> dateline(head))
                        .orElse(null),
                date(STATED_DATE, 1, head)
                        .or(() -> date(LONE_DATE, 1, head))
                        .or(() -> date(BYLINE, 2, head))
                        .or(() -> date(STATED_DATE, 1, tail))
                        .orElse(null));
    }

    /** This, and where it says nothing the other. */
    public Masthead or(Masthead other) {
        return new Masthead(
                title == null ? other.title : title,
                publisher == null ? other.publisher : publisher,
                published == null ? other.published : published);
    }

    private static Optional<String> publisher(String part) {
        Matcher found = PUBLISHER.matcher(part);
        while (found.find()) {
            String name =
                    AFTER_PUBLISHER.matcher(found.group(1)).replaceFirst("").strip();
            if (name.length() > 1) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dateline(String head) {
        return first(DATELINE, 1, head).or(() -> first(AGENCY, 1, head));
    }

    private static Optional<String> first(Pattern pattern, int group, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }

    private static Optional<LocalDate> date(Pattern pattern, int group, String part) {
        Matcher found = pattern.matcher(part);
        while (found.find()) {
            Optional<LocalDate> day = Day.of(found.group(group), found.group(group + 1), found.group(group + 2));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The line above the one with date and source, or else the first that can be a title. */
    private static @Nullable String title(String head) {
        List<String> lines = head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            if (isByline(lines.get(i)) && canBeTitle(lines.get(i - 1))) {
                return bare(lines.get(i - 1));
            }
        }
        return lines.stream()
                .filter(Masthead::canBeTitle)
                .filter(line -> !SiteName.is(line))
                .findFirst()
                .map(Masthead::bare)
                .orElse(null);
    }

    private static boolean isByline(String line) {
        return Stream.of(STATED_DATE, LONE_DATE, BYLINE, PUBLISHER)
                .anyMatch(pattern -> pattern.matcher(line).find());
    }

    private static String bare(String title) {
        return title.replaceFirst("^(原标题|标题)[:：]\\s*", "");
    }

    private static boolean canBeTitle(String line) {
        return line.codePoints().filter(Character::isIdeographic).count() >= 3
                && line.length() <= LONGEST_TITLE
                && !line.matches(".*[。：:；，]")
                && !ONLY_A_DATE.matcher(line).matches()
                && !BYLINE.matcher(line).find()
                && !NAVIGATION.matcher(line).find();
    }
}
