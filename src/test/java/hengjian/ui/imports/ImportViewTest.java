package hengjian.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import hengjian.store.Documents;
import hengjian.store.StoredDocument;
import hengjian.ui.shell.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:importview")
@ViewPackages(packages = "hengjian.ui")
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired
    private Documents documents;

    @Test
    @WithMockUser(roles = "CURATOR")
    void takesAPastedTextFromPreviewToAcceptance() throws InterruptedException {
        UI.getCurrent().navigate("import");
        find(TextArea.class).single().setValue("""
                衡阳高新区经济稳中有进
                发布时间：2022-08-05  来源：衡阳高新区
                <script>上半年，高新区GDP增长6.9%，居全市第一。</script>""");
        press("imports.read");
        await();

        assertThat(find(Preview.class).single().getElement().getTextRecursively())
                .contains(Words.of("imports.facts"));
        assertThat(documents.all()).isEmpty();
        press("imports.accept");

        assertThat(documents.all()).extracting(StoredDocument::title).containsExactly("衡阳高新区经济稳中有进");
        assertThat(find(Preview.class).all()).isEmpty();
        assertThat(find(ReportList.class).single().getElement().getTextRecursively())
                .contains(Words.of("imports.entry.accepted"));
    }

    @Test
    @WithAnonymousUser
    void isNotForReaders() {
        UI.getCurrent().navigate("import");

        assertThat(find(Intake.class).all()).isEmpty();
    }

    private void press(String words) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(Words.of(words)))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Until what was done in the background is shown. */
    private void await() throws InterruptedException {
        for (int i = 0; i < 100 && find(Preview.class).all().isEmpty(); i++) {
            Thread.sleep(50);
            roundTrip();
        }
    }
}
