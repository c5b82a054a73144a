package hengjian.api;

import java.util.Collection;
import java.util.List;

/** A parameter that cannot be understood: which, why, and what it may be. */
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_NAMED = 200;

    private final String parameter;
    private final List<String> allowed;

    BadParameter(String parameter, String given, Collection<String> allowed) {
        this(parameter, given, allowed, false);
    }

    /** @param unknown whether there is no such parameter at all; {@code allowed} are then those there are */
    BadParameter(String parameter, String given, Collection<String> allowed, boolean unknown) {
        super(unknown ? "there is no parameter " + parameter : "parameter " + parameter + " cannot be '" + given + "'");
        this.parameter = parameter;
        this.allowed = allowed.stream().limit(MOST_NAMED).toList();
    }

    String parameter() {
        return parameter;
    }

    List<String> allowed() {
        return allowed;
    }
}
