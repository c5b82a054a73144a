package hengjian.ui.chart;

import java.io.Serializable;

/** The words on a frame's buttons, and those shown where there is nothing to draw. */
public record ChartTexts(String chart, String table, String png, String svg, String noData) implements Serializable {}
