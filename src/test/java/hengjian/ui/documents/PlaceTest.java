package hengjian.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import hengjian.document.Span;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final String TEXT = "GDP增长6.9%，居全市第一；投资增长6.9%，居第二。";

    @Test
    void findsTheQuoteWhoseSurroundingsAgree() {
        Place second = new Place("", "6.9%", "投资增长", "，居第二");

        assertThat(second.find(TEXT)).contains(new Span(20, 24));
        assertThat(new Place("", "6.9%", "GDP增长", "").find(TEXT)).contains(new Span(5, 9));
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(new Place("7", "7.0%", "", "").find(TEXT)).isEmpty();
        assertThat(new Place("7", "", "", "").find(TEXT)).isEmpty();
    }

    @Test
    void survivesTheWayThroughAnAddress() {
        Place place = new Place("12", "6.9%", "a&b=\n", "，“第一”");

        QueryParameters read = QueryParameters.fromString(place.parameters().getQueryString());

        assertThat(Place.of(read)).isEqualTo(place);
    }
}
