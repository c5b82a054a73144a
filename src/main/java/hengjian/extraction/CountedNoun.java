package hengjian.extraction;

import hengjian.indicator.Indicator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts by its own counter and the noun after it: 联点企业干部173人 counts no enterprises,
 * nor does 51个重点项目 after 252家重点企业.
 */
final class CountedNoun {

    private static final String ENTERPRISES = "企业";
    private static final Pattern PERSONS = Pattern.compile("人次?|名|位");
    private static final Pattern PROJECTS = Pattern.compile("[^,，。；;、和及]{0,6}项目");

    private CountedNoun() {}

    /** The code of the topic's indicator, or null when the number counts something else. */
    static @Nullable String code(@Nullable Indicator indicator, Figure figure, String text) {
        if (indicator == null) {
            return null;
        }
        boolean other = indicator.group().equals(ENTERPRISES)
                && (PERSONS.matcher(figure.counter()).matches() || projectsFollow(figure, text));
        return other ? null : indicator.code();
    }

    private static boolean projectsFollow(Figure figure, String text) {
        return PROJECTS.matcher(text)
                .region(figure.quote().end(), text.length())
                .lookingAt();
    }
}
