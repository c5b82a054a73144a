-- How many facts a document has and how many of them are reviewed: counted without a look at the rows.
drop index fact_of_document;
create index fact_of_document on fact (document_id, superseded_at, span_start, id, reviewed);

-- The next facts to review come from the index in their order.
drop index fact_to_review;
create index fact_to_review on fact (reviewed, superseded_at, priority desc, id);
