package hengjian.export;

import hengjian.analysis.Figure;

/** Excel number formats that show a figure as its source states it. */
final class NumberFormat {

    private NumberFormat() {}

    /** The mark stands before the number and is no part of it: {@code "＞"#,##0.00}. */
    static String of(Figure figure) {
        return figure.mark().isEmpty()
                ? plain(figure.decimals())
                : '"' + figure.mark() + '"' + plain(figure.decimals());
    }

    static String plain(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
