/** 录入: texts come in as files or from the clipboard, are looked at, and accepted or discarded. */
@NullMarked
package hengjian.ui.imports;

import org.jspecify.annotations.NullMarked;
