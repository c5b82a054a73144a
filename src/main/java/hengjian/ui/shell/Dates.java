package hengjian.ui.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Date fields in the user's language; days as 2022-08-05. */
public final class Dates {

    private Dates() {}

    /** @param label a key of {@link Words} */
    public static DatePicker picker(String label) {
        DatePicker picker = new DatePicker(Words.of(label));
        picker.setI18n(words());
        picker.setClearButtonVisible(true);
        return picker;
    }

    private static DatePickerI18n words() {
        Locale locale = Words.english() ? Locale.ENGLISH : Locale.CHINA;
        List<DayOfWeek> days =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yyyy.M.d", "yyyy/M/d", "yyyy年M月d日")
                .setToday(Words.of("asOf.today"))
                .setCancel(Words.of("asOf.cancel"))
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, locale))
                        .toList());
    }
}
