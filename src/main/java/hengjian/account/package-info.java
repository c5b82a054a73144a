/** Who may write: accounts, their passwords, lockout, and the link that makes the first one. */
@NullMarked
package hengjian.account;

import org.jspecify.annotations.NullMarked;
