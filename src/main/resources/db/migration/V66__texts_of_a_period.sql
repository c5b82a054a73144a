-- Which texts speak of a zone's period, the latest first. It no longer begins with a whole cell: H2 would take it for
-- figures, too, and then look up every row that fact_of_cell holds itself.
drop index fact_of_period;
create index fact_of_period on fact (subject, period, published desc, document_id, indicator, superseded_at, id);
