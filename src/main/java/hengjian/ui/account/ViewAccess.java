package hengjian.ui.account;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;

/** Views without an annotation are for readers; the others for whom their annotation names. */
final class ViewAccess implements NavigationAccessChecker {

    private static final long serialVersionUID = 1L;

    private static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    private final AccessAnnotationChecker annotations;
    private final Reading reading;

    ViewAccess(AccessAnnotationChecker annotations, Reading reading) {
        this.annotations = annotations;
        this.reading = reading;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        Class<?> view = context.getNavigationTarget();
        boolean allowed = isAnnotated(view)
                ? annotations.hasAccess(view, context.getPrincipal(), context::hasRole)
                : reading == Reading.OPEN || context.getPrincipal() != null || context.isErrorHandling();
        return allowed ? context.allow() : context.deny(view.getSimpleName() + " is not for this account");
    }

    private static boolean isAnnotated(Class<?> view) {
        return ANNOTATIONS.stream().anyMatch(view::isAnnotationPresent);
    }
}
