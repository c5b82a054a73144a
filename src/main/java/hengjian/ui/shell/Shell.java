package hengjian.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page that every view is shown in. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("hengjian/hengjian.css")
@StyleSheet("hengjian/print.css")
@Viewport("width=device-width, initial-scale=1")
public class Shell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "favicon.svg");
        settings.addInlineWithContents(Inline.Position.PREPEND, script("whole.js"), Inline.Wrapping.JAVASCRIPT);
        settings.addInlineWithContents(Inline.Position.PREPEND, script("theme.js"), Inline.Wrapping.JAVASCRIPT);
    }

    private static String script(String name) {
        try (InputStream script = Objects.requireNonNull(Shell.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
