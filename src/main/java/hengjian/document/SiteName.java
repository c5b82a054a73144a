package hengjian.document;

import java.util.regex.Pattern;

/** Lines that name a website rather than say something. */
final class SiteName {

    private static final int LONGEST = 24;

    private static final Pattern NAME = Pattern.compile(
            "(官网|官方网站|门户网站|网站|首页|网|平台|在线|客户端|APP|app|app下载|\\.(com|cn|net|org|gov\\.cn|cc|vip))$|^www\\.");

    private static final Pattern GAMBLING = Pattern.compile(
            "365体育|bet ?365|体育官网|体育平台|体育投注|博彩|投注|娱乐城|娱乐平台|棋牌|百家乐|六合彩|时时彩|老虎机|赌场|真人视讯|亚博|威尼斯人|葡京|金沙|开云体育|华体会|乐鱼|必威|万博|新葡|皇冠体育|注册送|彩票平台|世界杯买球|买球",
            Pattern.CASE_INSENSITIVE);

    private SiteName() {}

    static boolean is(String line) {
        return line.length() <= LONGEST && (NAME.matcher(line).find() || isGambling(line));
    }

    /** Whether it holds a name of the kind that hijacked pages carry. */
    static boolean isGambling(String line) {
        return GAMBLING.matcher(line).find();
    }
}
