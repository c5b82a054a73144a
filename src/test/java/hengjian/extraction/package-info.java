/** What is read from sentences and from the project's own texts, and what is not. */
@NullMarked
package hengjian.extraction;

import org.jspecify.annotations.NullMarked;
