/** Whether the figures of texts fit together: reconciliations, written out and three-valued. */
@NullMarked
package hengjian.analysis.check;

import org.jspecify.annotations.NullMarked;
