package hengjian.ui.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.LocalDate;
import java.util.Locale;

/** Name, views, language and theme above every view. The menu is built from the views' own entries. */
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Nav menu = menu();
    private final PrintedLine printed = new PrintedLine();
    private final NativeButton menuButton = new NativeButton(Words.of("shell.menuButton"));

    MainLayout(AuthenticationContext authentication) {
        addClassName("hj-layout");
        tellOfLostServer();
        Anchor brand = new Anchor("", "衡鉴");
        brand.addClassName("hj-brand");
        menuButton.addClassNames("hj-plain", "hj-menu-button");
        menuButton.addClickListener(click -> open(!menu.hasClassName("hj-open")));
        open(false);
        Header bar = new Header(brand, menuButton, menu, new Person(authentication), language(), theme());
        bar.addClassName("hj-bar");
        add(bar, printed);
    }

    private static void tellOfLostServer() {
        ReconnectDialogConfiguration lost = UI.getCurrent().getReconnectDialogConfiguration();
        lost.setDialogText(Words.of("shell.lost"));
        lost.setDialogTextGaveUp(Words.of("shell.lost.gaveUp"));
    }

    /** On a phone the menu closes behind the view that was chosen. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open(false);
        printed.show(event.getLocation(), LocalDate.now());
    }

    private void open(boolean open) {
        menu.setClassName("hj-open", open);
        menuButton.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static Nav menu() {
        Nav menu = new Nav();
        menu.addClassName("hj-nav");
        menu.setAriaLabel(Words.of("shell.menu"));
        MenuConfiguration.getMenuEntries().stream().map(MainLayout::link).forEach(menu::add);
        return menu;
    }

    private static RouterLink link(MenuEntry entry) {
        RouterLink link = new RouterLink(Words.of(entry.title()), entry.menuClass());
        link.setHighlightCondition(
                entry.path().isBlank() || entry.path().equals("/")
                        ? HighlightConditions.sameLocation()
                        : HighlightConditions.locationPrefix());
        return link;
    }

    private static NativeButton language() {
        return plain(Words.of("shell.language"), () -> {
            VaadinSession.getCurrent().setLocale(Words.english() ? Locale.CHINA : Locale.ENGLISH);
            UI.getCurrent().getPage().reload();
        });
    }

    /** The browser keeps what was chosen, for all its pages: {@code theme.js}. */
    private static NativeButton theme() {
        return plain(Words.of("shell.theme"), () -> UI.getCurrent().getPage().executeJs("window.hengjianTheme()"));
    }

    private static NativeButton plain(String words, Runnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("hj-plain");
        return button;
    }
}
