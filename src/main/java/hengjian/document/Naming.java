package hengjian.document;

import java.util.regex.Pattern;

/** Whether two names are of the same house, or at least of the same place. */
final class Naming {

    private static final Pattern ORNAMENT = Pattern.compile(
            "国家级?|高新技术产业开发区|高新区|经济技术开发区|经开区|管理委员会|管委会|政府办公室|人民政府|政府|办公室|门户网站|官方网站|官网|网站|融媒体中心|客户端|微信公众号|公众号|数字报|[市省区县网　\\s《》“”\"]");

    private static final Pattern COMMON = Pattern.compile("日报|晚报|都市|报纸|新闻|本地|统计|中国|政府|首页|门户|平台|体育|在线|公司|集团|发布|网站|官方");

    private Naming() {}

    /** 衡阳高新区 and 衡阳国家高新区管委会, 西安日报 and 西安日报数字报. */
    static boolean same(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        return a.contains(b) || b.contains(a);
    }

    /** Whether they share two characters that tell something: 衡阳高新区门户网站 and 衡阳日报. */
    static boolean akin(String one, String other) {
        String a = COMMON.matcher(bare(one)).replaceAll(" ");
        String b = COMMON.matcher(bare(other)).replaceAll(" ");
        for (int i = 0; i + 2 <= a.length(); i++) {
            String pair = a.substring(i, i + 2);
            if (!pair.contains(" ") && b.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    /** 衡阳国家高新技术产业开发区 as 衡阳高新区. */
    static String spelling(String name) {
        return name.replaceAll("国家级?|省级", "").replaceAll("高新技术(产业)?开发区", "高新区").replaceAll("经济技术开发区", "经开区");
    }

    private static String bare(String name) {
        String bare = ORNAMENT.matcher(name).replaceAll("");
        return bare.isEmpty() ? name : bare;
    }
}
