package hengjian.api;

/** There is no such thing. */
final class NotHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotHeld(String what) {
        super(what + " is not held");
    }
}
