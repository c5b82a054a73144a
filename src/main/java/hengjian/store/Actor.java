package hengjian.store;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work. */
final class Actor {

    /** The program itself, at start or from the command line. */
    static final String PROGRAM = "hengjian";

    private Actor() {}

    static String name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? PROGRAM
                : authentication.getName();
    }
}
