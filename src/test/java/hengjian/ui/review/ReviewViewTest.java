package hengjian.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import hengjian.document.DocumentFolder;
import hengjian.document.SourceDocument;
import hengjian.ingest.Ingest;
import hengjian.store.Corrections;
import hengjian.store.FactFilter;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import hengjian.ui.shell.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:review")
@ViewPackages(packages = "hengjian.ui")
@WithMockUser(username = "李", roles = "CURATOR")
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Facts facts;

    @Autowired
    private Corrections corrections;

    private SourceDocument text;

    @BeforeEach
    void takeIn() throws IOException {
        DocumentFolder folder = DocumentFolder.open(Path.of("seeds"));
        text = folder.read(folder.rows().get(2));
        ingest.add(text);
    }

    @Test
    void confirmsAndGoesOn() {
        open();
        String first = shown();
        int before = left();

        press("review.confirm");

        assertThat(left()).isEqualTo(before - 1);
        assertThat(shown()).isNotEqualTo(first);
    }

    @Test
    void takesAStepBack() {
        open();
        String first = shown();
        int before = left();
        press("review.confirm");

        click(button -> button.getText().equals(Words.of("review.undo")));

        assertThat(left()).isEqualTo(before);
        assertThat(shown()).isEqualTo(first);
    }

    @Test
    void tellsWhoComesSecond() {
        open();
        List<StoredFact> open = facts.find(FactFilter.none().document(text.id()).reviewed(false));
        open.forEach(fact -> corrections.confirm(fact.id()));

        press("review.confirm");

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(left()).isZero();
        open.forEach(fact ->
                corrections.undo(corrections.of(fact.version().history()).getFirst()));
    }

    @Test
    void showsTheHistoryWithItsAuthors() {
        StoredFact fact = facts.of(text.id()).getFirst();
        corrections.confirm(fact.id());

        UI.getCurrent().navigate("history/" + fact.id());

        assertThat(find(VersionCard.class).all()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(find(HistoryView.class).single().getElement().getTextRecursively())
                .contains("李");
    }

    @Test
    @WithAnonymousUser
    void isNoPlaceForReaders() {
        UI.getCurrent().navigate("review", QueryParameters.empty());

        assertThat(find(ReviewView.class).all()).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("review");
    }

    private String shown() {
        return find(Case.class).single().getElement().getTextRecursively();
    }

    private int left() {
        return facts.count(FactFilter.none().reviewed(false));
    }

    private void press(String words) {
        click(button -> button.getElement().getTextRecursively().startsWith(Words.of(words))
                && button.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains("hj-verdicts"))
                        .isPresent());
    }

    private void click(Predicate<NativeButton> wanted) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
