package hengjian.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(packages = "hengjian.ui")
class OverviewViewTest extends SpringBrowserlessTest {

    @Test
    void opensAtTheRoot() {
        UI.getCurrent().navigate("");

        assertThat(find(H1.class).single().getText()).isEqualTo("衡鉴");
    }
}
