package hengjian.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import hengjian.document.SourceDocument;
import hengjian.store.Documents;
import hengjian.store.Facts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:imports")
class ImportsTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Documents documents;

    @MockitoSpyBean
    private Facts facts;

    @Test
    @WithMockUser(roles = "CURATOR")
    void takesTheSameTextOnce() {
        SourceDocument document = document("同一篇");

        assertThat(imports.accept(document)).isTrue();
        assertThat(imports.accept(document)).isFalse();
        assertThat(facts.of(document.id())).isNotEmpty();
    }

    @Test
    @WithMockUser(roles = "CURATOR")
    void keepsNothingOfATextWhoseFactsCannotBeKept() {
        SourceDocument document = document("半途而废");
        doThrow(new DataIntegrityViolationException("no")).when(facts).add(any());

        assertThatThrownBy(() -> imports.accept(document)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(documents.holds(document.id())).isFalse();
    }

    @Test
    @WithMockUser(roles = "READER")
    void refusesWhoIsNoCurator() {
        assertThatThrownBy(() -> imports.accept(document("读者"))).isInstanceOf(AccessDeniedException.class);
        assertThat(documents.holds(document("读者").id())).isFalse();
    }

    @Test
    void refusesWhoIsNotLoggedIn() {
        assertThatThrownBy(() -> imports.accept(document("无名")))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private static SourceDocument document(String title) {
        return new SourceDocument(
                "a.txt", title, "晚报", LocalDate.of(2022, 8, 5), "衡阳高新区", title + "：上半年，高新区GDP增长6.9%，居全市第一。");
    }
}
