package hengjian.ui.shell;

import com.vaadin.flow.component.UI;
import hengjian.analysis.Figure;
import hengjian.analysis.PartNames;
import hengjian.analysis.Wording;
import hengjian.fact.Bound;
import hengjian.fact.Fact;
import hengjian.fact.Measure;
import hengjian.fact.Period;
import hengjian.fact.Quantity;
import hengjian.fact.Status;
import hengjian.indicator.Indicator;
import hengjian.indicator.IndicatorCatalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the screen says, in the user's language. */
public final class Words {

    private static final Properties ZH = load("zh");
    private static final Properties EN = load("en");
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

    private Words() {}

    /** What is made later, in a thread of its own, speaks the language of the page that asked for it. */
    public static <T> Supplier<T> kept(Supplier<T> later) {
        UI asking = UI.getCurrent();
        return () -> {
            UI before = UI.getCurrent();
            UI.setCurrent(asking);
            try {
                return later.get();
            } finally {
                UI.setCurrent(before);
            }
        };
    }

    public static boolean english() {
        UI ui = UI.getCurrent();
        return ui != null && Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
    }

    /** The words of a key, {0} and on replaced; the key itself when nobody wrote them. */
    public static String of(String key, Object... arguments) {
        String words = (english() ? EN : ZH).getProperty(key, key);
        return arguments.length == 0 ? words : MessageFormat.format(words, arguments);
    }

    /** The quantity as the user's language writes it. */
    public static Figure figure(Quantity quantity) {
        return Figure.of(quantity, wording());
    }

    public static Wording wording() {
        return english() ? Wording.ENGLISH : Wording.CHINESE;
    }

    /** Among whom a rank holds: 全市, citywide; the text's own words where nobody translated them. */
    public static String cohort(String cohort) {
        return part(cohort);
    }

    /** The part a figure is restricted to: 省重点, provincial key. */
    public static String part(String breakdown) {
        return english() ? PartNames.english(breakdown) : breakdown;
    }

    public static String measure(Measure measure) {
        return of("measure." + measure.code());
    }

    /** 增速, 环比增速. */
    public static String measure(Fact fact) {
        return fact.isOnThePeriodBefore() ? of("measure.growth.before") : measure(fact.measure());
    }

    public static String status(Status status) {
        return of("status." + status.code());
    }

    public static String bound(Bound bound) {
        return of("bound." + bound.code());
    }

    /** 2022年上半年, H1 2022. */
    public static String period(@Nullable Period period) {
        return switch (period) {
            case null -> of("period.none");
            case Period.Year p -> of("period.year", text(p.year()));
            case Period.HalfYear p -> of("period.half" + p.half(), text(p.year()));
            case Period.Quarter p -> of("period.quarter", text(p.year()), text(p.quarter()));
            case Period.Month p -> of("period.month", text(p.year()), text(p.month()));
            case Period.Months p -> of("period.months", text(p.year()), text(p.from()), text(p.to()));
            case Period.Years p -> of("period.years", text(p.from()), text(p.to()));
            case Period.Day p -> of("period.day", p.code());
            case Period.YearToDate p -> of("period.ytd", text(p.year()));
        };
    }

    /** The catalogue's name, or the text's own words where the catalogue has none. */
    public static String indicator(Fact fact) {
        String code = fact.indicator();
        return code == null ? fact.label() : indicator(code);
    }

    /** The catalogue's entry of a fact's indicator. */
    public static Optional<Indicator> catalogued(Fact fact) {
        String code = fact.indicator();
        return code == null ? Optional.empty() : CATALOGUE.find(code);
    }

    public static IndicatorCatalogue catalogue() {
        return CATALOGUE;
    }

    /** A group of the catalogue: 企业, enterprises. */
    public static String group(String group) {
        return group.isEmpty() ? of("group.none") : translated("group.", group);
    }

    public static String indicator(String code) {
        return CATALOGUE.find(code).map(Words::name).orElse(code);
    }

    private static String name(Indicator indicator) {
        return english() ? indicator.en() : indicator.zh();
    }

    private static String translated(String prefix, String words) {
        return (english() ? EN : ZH).getProperty(prefix + words, words);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static Properties load(String language) {
        String file = "/hengjian/ui/words_" + language + ".properties";
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
