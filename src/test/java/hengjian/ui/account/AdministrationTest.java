package hengjian.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.ingest.Ingest;
import hengjian.store.Withdrawals;
import hengjian.ui.shell.Words;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:administration")
@ViewPackages(packages = "hengjian.ui")
@WithMockUser(
        username = "王",
        roles = {"CURATOR", "ADMINISTRATOR"})
class AdministrationTest extends SpringBrowserlessTest {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Withdrawals withdrawals;

    @Test
    void offersToCopyANewToken() {
        UI.getCurrent().navigate("tokens");
        find(TextField.class).single().setValue("统计局脚本");
        press(Words.of("token.issue"));

        assertThat(find(Code.class).single().getText()).startsWith("hj_");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains(Words.of("shell.copy"));
    }

    @Test
    void showsTheWholeTitleThatIsToBeTypedBeforeErasing() throws IOException {
        DocumentFolder folder = DocumentFolder.open(Path.of("seeds"));
        SourceDocument text = folder.read(folder.rows().getFirst());
        ingest.add(text);
        withdrawals.withdraw(text.id(), "重复");
        UI.getCurrent().navigate("review");

        NativeButton erase = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(Words.of("review.erase")))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(erase, new ClickEvent<>(erase));

        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains(text.title());
    }

    private void press(String words) {
        Button button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
