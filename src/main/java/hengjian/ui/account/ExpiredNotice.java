package hengjian.ui.account;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import hengjian.ui.shell.Words;
import org.springframework.stereotype.Component;

/**
 * Whoever was logged in is told that the session has ended before the page goes, for something may be typed in it. A
 * reader has nothing to lose; the page is just loaded anew.
 */
@Component
class ExpiredNotice implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext authentication;

    ExpiredNotice(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(authentication.isAuthenticated()));
    }

    static SystemMessages messages(boolean loggedIn) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(loggedIn);
        messages.setSessionExpiredCaption(Words.of("account.expired"));
        messages.setSessionExpiredMessage(Words.of("account.expired.hint"));
        return messages;
    }
}
