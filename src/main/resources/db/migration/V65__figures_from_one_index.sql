-- Whatever a comparison, a series or a target weighs, without the words: figures are read from this index alone, and only
-- the sentences of those shown are then looked up.
drop index fact_of_cell;
create index fact_of_cell on fact (subject, indicator, period, superseded_at, status, measure, breakdown, cohort, quantity,
    quantity_max, resolution, unit, bound, published, document_id, span_start, history_id, reviewed, rule, id);

-- Which aims a zone has, and for when.
drop index fact_of_status;
create index fact_of_status on fact (subject, status, superseded_at, period, indicator, published, id);

-- Pages of facts that are filtered further: the filter is decided in the index.
drop index fact_latest;
create index fact_latest on fact (published desc, document_id, span_start, id, superseded_at, measure, status);
drop index fact_latest_of_zone;
create index fact_latest_of_zone on fact (subject, published desc, document_id, span_start, id, superseded_at, indicator,
    period, measure, status);
drop index fact_latest_of_indicator;
create index fact_latest_of_indicator on fact (indicator, published desc, document_id, span_start, id, superseded_at,
    measure, status);
drop index fact_latest_of_period;
create index fact_latest_of_period on fact (period, published desc, document_id, span_start, id, superseded_at, measure,
    status);
