/** Single charts for other sites' pages, in a frame. */
@NullMarked
package hengjian.ui.embed;

import org.jspecify.annotations.NullMarked;
