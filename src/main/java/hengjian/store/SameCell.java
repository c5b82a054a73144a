package hengjian.store;

import hengjian.fact.Fact;
import hengjian.fact.Period;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other documents say of the same cell of a series. */
@Repository
public class SameCell {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SameCell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest publication first, at most fifty; none for a fact whose period the text does not say. */
    public List<StoredFact> inOtherDocuments(StoredFact stored, AsOf asOf) {
        Fact fact = stored.fact();
        Period period = fact.period();
        if (period == null) {
            return List.of();
        }
        Conditions known = Conditions.of(asOf);
        return jdbc.sql(Facts.SELECT + known.sql() + """
                 and f.document_id <> :document
                and f.subject = :subject and f.period = :period and f.measure = :measure and f.status = :status
                and f.indicator is not distinct from cast(:indicator as varchar)
                and (f.indicator is not null or f.label = :label)
                and f.breakdown is not distinct from cast(:breakdown as varchar)
                and f.cohort is not distinct from cast(:cohort as varchar)
                order by d.published desc, f.document_id, f.span_start, f.id
                fetch first :most rows only""")
                .params(known.parameters())
                .param("document", stored.document().id())
                .param("subject", fact.subject())
                .param("period", period.code())
                .param("measure", fact.measure().code())
                .param("status", fact.status().code())
                .param("indicator", fact.indicator())
                .param("label", fact.label())
                .param("breakdown", fact.breakdown())
                .param("cohort", fact.cohort())
                .param("most", MOST)
                .query(FactRow::read)
                .list();
    }
}
