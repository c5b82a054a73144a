-- The higher, the sooner a person should see it.
alter table fact add column priority int default 0 not null;

update fact set priority =
    case when indicator is null then 2 when breakdown is null then 6 else 3 end
    + case when period is null then 2 else 0 end
    + case when position(label in sentence) = 0 then 2 else 0 end;

create index fact_to_review on fact (reviewed, superseded_at, priority);
