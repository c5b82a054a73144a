/** Logging in, the first administrator, the accounts; and what the server lets whom do. */
@NullMarked
package hengjian.ui.account;

import org.jspecify.annotations.NullMarked;
