-- The document's day of publication, which never changes, so that facts can be read in its order from an index.
alter table fact add column published date;
update fact set published = (select d.published from document d where d.id = fact.document_id);
alter table fact alter column published set not null;

-- Pages of facts: all, of a zone, of an indicator; latest first, in the order of the text.
create index fact_latest on fact (published desc, document_id, span_start, id, superseded_at);
create index fact_latest_of_zone on fact (subject, published desc, document_id, span_start, id, superseded_at);
create index fact_latest_of_indicator on fact (indicator, published desc, document_id, span_start, id, superseded_at);
create index fact_by_value on fact (quantity, id, superseded_at);

-- Cells, targets, and the counts of coverage, answered from the index alone.
drop index fact_of_cell;
drop index fact_of_indicator;
create index fact_of_period on fact (subject, period, indicator, superseded_at);
create index fact_of_cell on fact (subject, indicator, period, superseded_at);
create index fact_of_status on fact (subject, status, superseded_at, published);
create index document_latest on document (published desc, title);
