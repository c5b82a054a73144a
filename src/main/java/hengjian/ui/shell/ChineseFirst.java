package hengjian.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every session begins in Chinese, whatever the browser prefers; the page says which language it is in. */
@Component
class ChineseFirst implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(Locale.CHINA));
        event.addIndexHtmlRequestListener(page -> Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getLocale)
                .ifPresent(locale -> page.getDocument().getElementsByTag("html").attr("lang", locale.toLanguageTag())));
    }
}
