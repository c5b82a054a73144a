package hengjian.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a text says it is from: an imprint, 来源 above or below it, a byline, a signature or a newspaper's dateline. */
final class Source {

    /** Not 图片来源, which is the picture's. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?<!图片|图表|数据|资料|制图|[“\"‘「])(?:信息来源|文章来源|来源单位|来源|稿源|发布机构|发布单位|发文机关|发布人|发布者|出处)\\s*[:：][\\s|｜]*"
                    + "([^\\s　 ?？|｜:：<>()（）《》“”\"，。；、]{2,30}+(?:《[^\\s《》]{2,20}》)?|《[^\\s《》]{2,20}》)(?![，。；、])");

    private static final Pattern AFTER_NAME =
            Pattern.compile("([12]\\d{3}[-－年/.]|浏览|阅读|点击|作者|编辑|责任|责编|字体|字号|发布|时间|日期|记者|分享|打印|访问).*$");

    private static final Pattern DATELINE =
            Pattern.compile("(?m)^[\\s　【\\[]*(?!本报|本刊|本网|本台|综合|据)([\\p{IsHan}·A-Za-z]{1,10}?(?:日报|晚报|报|社|网|台|客户端|发布))"
                    + "(?:快讯|综合讯|讯|消息|[\\p{IsHan}]{2,6}\\d+月\\d+日)[\\s　（(【\\[】\\]:：,，\\d电讯]");

    /** 南都讯: a house by a name that says nothing of its kind. */
    private static final Pattern NEWS =
            Pattern.compile("(?m)^[\\s　]*(?!本|据|综合|近|快|简|电|通)([\\p{IsHan}]{2,6}?)(?:快|综合)?讯[\\s　(（【]");

    private static final Pattern AGENCY = Pattern.compile("(?m)^[\\s　]*(新华社|中新社|中新网|央视网|人民网)[\\s　]*[\\p{IsHan}]{0,4}");

    private static final String HOUSE = "([\\p{IsHan}·]{1,20}(?:报|网|社|台|局|委|办|政府|会|中心|新闻|发布|客户端|区))";

    /** 长沙高新区管委会 | 2021年4月28日, and the other way round. */
    static final Pattern BYLINE = Pattern.compile("(?m)^[\\s　]*" + HOUSE + "[\\s　]*[|｜·•　 ][\\s　|｜·•]*" + Day.WRITTEN);

    private static final Pattern BYLINE_AFTER = Pattern.compile(
            "(?m)^[\\s　]*" + Day.WRITTEN + "日?[\\s　]*(?:[\\d:：]{4,8}|[|｜·•　 ])[\\s　|｜·•]*" + HOUSE + "[\\s　]*$");

    /** As official texts end: 开平市统计局, and below it the day. */
    private static final Pattern SIGNED =
            Pattern.compile("(?m)^[\\s　]*" + HOUSE + "[\\s　]*\\R+[\\s　]*" + Day.WRITTEN + "日?[\\s　]*$");

    /** As statistical bulletins begin: the day in brackets, below it 国家统计局. */
    private static final Pattern UNDER_THE_DAY =
            Pattern.compile("(?m)^[\\s　]*[(（]\\s*" + Day.WRITTEN + "日?\\s*[)）][\\s　]*\\R+[\\s　]*" + HOUSE + "[\\s　]*$");

    /** As articles end: (开发区招商局 王紫睿), (统计局投资处:顾展). */
    private static final Pattern SIGNED_IN_BRACKETS = Pattern.compile(
            "(?m)(?:^|。)[\\s　]*[(（](?!本|下转|上接)([\\p{IsHan}]{1,16}(?:局|委|办|办公室|处|科|中心|管委会|日报|晚报|台)(?:、[\\p{IsHan}]{1,12}(?:局|委|办|处|科|中心))*)(?:[\\s　:：][\\p{IsHan}\\s　]{2,12})?[)）][\\s　]*$");

    /** Whose figures and pictures they are. */
    private static final Pattern OTHERS = Pattern.compile("^(?:数据|图片|图表|资料)来源\\s*[:：]");

    /** sp20241125 is a number of the page's. */
    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z]{0,4}\\d{6,}");

    private Source() {}

    static Optional<String> of(String head, String tail) {
        return Imprint.of(tail)
                .map(Imprint::newspaper)
                .or(() -> labelled(head))
                .or(() -> first(BYLINE, 1, head))
                .or(() -> first(BYLINE_AFTER, 4, head))
                .or(() -> first(UNDER_THE_DAY, 4, head))
                .or(() -> labelled(tail))
                .or(() -> first(SIGNED, 1, tail))
                .or(() -> first(SIGNED_IN_BRACKETS, 1, tail))
                .or(() -> first(DATELINE, 1, head))
                .or(() -> first(AGENCY, 1, head))
                .or(() -> first(NEWS, 1, head));
    }

    static boolean names(String line) {
        return LABELLED.matcher(line).find() || OTHERS.matcher(line).find();
    }

    private static Optional<String> labelled(String part) {
        return LABELLED.matcher(part)
                .results()
                .map(found ->
                        AFTER_NAME.matcher(found.group(1)).replaceFirst("").strip())
                .filter(name -> name.length() > 1 && !NUMBERED.matcher(name).matches())
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, int group, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }
}
