package hengjian.ui.account;

/** Who may read: everyone, or only who is logged in. The property hengjian.reading. */
enum Reading {
    OPEN,
    LOGIN
}
