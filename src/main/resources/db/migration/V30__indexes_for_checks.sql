-- The latest change, to know whether what was computed still holds.
create index fact_superseded on fact (superseded_at);
