package hengjian.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line that is a text's title: the one above date and source, or else the first that can be one. */
final class TitleLine {

    private static final int LINES = 30;
    private static final int LONGEST = 80;
    private static final int SENTENCE = 30;

    private static final Pattern NO_TITLE =
            Pattern.compile("当前位置|首页|字体|字号|老年模式|无障碍|分享到|分享至|扫一扫|扫描二维码|微信好友|朋友圈|打印|浏览|正在阅读|登录|注册|繁體|English"
                    + "|索引号|主题分类|组配分类|公开方式|公开范围|发布机构|发文机关|成文日期|发布日期|文号[:：|\\s]|^[▲●■◆★]|^[—－-]{2}|^第.版|来源[:：]|发布时间|发布人|记者|通讯员|责任编辑|^(作者|编辑|责编|编校|供稿|审核|摄影)[:：]"
                    + "|^[（(][^（()）]*[)）]$|^[（(]?[一二三四五六七八九十]{1,3}[、)）.．]");

    private TitleLine() {}

    static Optional<String> of(String head) {
        List<String> lines = head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .takeWhile(line -> !isProse(line))
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            if (isByline(lines.get(i)) && canBe(lines.get(i - 1))) {
                return Optional.of(bare(lines.get(i - 1)));
            }
        }
        return lines.stream()
                .filter(TitleLine::canBe)
                .filter(line -> !SiteName.is(line))
                .findFirst()
                .map(TitleLine::bare);
    }

    /** With the first sentence the text has begun, and no title follows. */
    private static boolean isProse(String line) {
        return line.length() > SENTENCE && line.contains("。");
    }

    private static boolean isByline(String line) {
        return Published.isStatedIn(line) || Source.BYLINE.matcher(line).find() || Source.names(line);
    }

    private static String bare(String title) {
        return title.replaceFirst("^(原标题|标题)[:：]\\s*", "").replaceFirst("[\\s|｜]+$", "");
    }

    private static boolean canBe(String line) {
        return line.codePoints().filter(Character::isIdeographic).count() >= 3
                && line.length() <= LONGEST
                && !line.matches(".*[。：:；，]")
                && !Published.isAll(line)
                && !Source.BYLINE.matcher(line).find()
                && !NO_TITLE.matcher(line).find();
    }
}
