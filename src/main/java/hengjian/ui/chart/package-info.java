/** ApexCharts for Vaadin: a component and a frame around it. Depends on nothing else of the program. */
@NullMarked
package hengjian.ui.chart;

import org.jspecify.annotations.NullMarked;
