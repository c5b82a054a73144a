-- Pages of a zone's facts by value.
create index fact_by_value_of_zone on fact (subject, quantity, id, superseded_at);
