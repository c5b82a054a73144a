/** What the texts held say, and where they are silent. */
@NullMarked
package hengjian.analysis.coverage;

import org.jspecify.annotations.NullMarked;
