package hengjian.export;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.store.FactFilter;
import hengjian.store.FactScan;
import hengjian.store.Facts;
import hengjian.store.StoredFact;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:list", "hengjian.seeds=seeds"})
class FactListTest {

    @Autowired
    private FactScan scan;

    @Autowired
    private Facts facts;

    @Test
    void goesThroughTheFactsInTheOrderOfTheScreenAsOftenAsAsked() {
        for (FactFilter filter : List.of(FactFilter.none(), FactFilter.none().zones(List.of("衡阳高新区")))) {
            for (String order : List.of("published", "value", "period")) {
                FactList list = FactList.of(scan, filter, order, true);
                List<Long> shown = numbers(facts.find(filter, order, true, 0, list.count() + 1));

                assertThat(list.count()).isPositive();
                assertThat(numbers(list.facts())).isEqualTo(shown).isEqualTo(numbers(list.facts()));
            }
        }
    }

    @Test
    void findsNothingWhereNothingMatches() {
        assertThat(FactList.of(scan, FactFilter.none().zones(List.of("nowhere")), "published", true)
                        .facts())
                .isEmpty();
    }

    private static List<Long> numbers(Iterable<StoredFact> of) {
        return StreamSupport.stream(of.spliterator(), false).map(StoredFact::id).toList();
    }
}
