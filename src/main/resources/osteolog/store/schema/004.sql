-- Who said the values of an act, where they came from another log.

alter table act add column from_text varchar;
