/** The frame around every view: document head, theme, navigation. */
@NullMarked
package hengjian.ui.shell;

import org.jspecify.annotations.NullMarked;
