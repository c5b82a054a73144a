package hengjian.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;

/** Name, views, language and theme above every view. The menu is built from the views' own entries. */
public class MainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    MainLayout(AuthenticationContext authentication) {
        addClassName("hj-layout");
        Anchor brand = new Anchor("", "衡鉴");
        brand.addClassName("hj-brand");
        Header bar = new Header(brand, menu(), new Person(authentication), language(), theme());
        bar.addClassName("hj-bar");
        add(bar);
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

    private static NativeButton theme() {
        return plain(Words.of("shell.theme"), () -> {
            var page = UI.getCurrent().getPage();
            boolean dark = page.getColorScheme() == ColorScheme.Value.DARK;
            page.setColorScheme(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK);
        });
    }

    private static NativeButton plain(String words, Runnable action) {
        NativeButton button = new NativeButton(words, click -> action.run());
        button.addClassName("hj-plain");
        return button;
    }
}
