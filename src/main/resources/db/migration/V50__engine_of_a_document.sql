-- Which engine read the document last, as a checksum of its code and vocabulary; null where nobody wrote it down.
alter table document add column engine varchar(64);
