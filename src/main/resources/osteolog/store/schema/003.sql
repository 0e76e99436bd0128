-- Schedules of follow-up visits, phone notes, reasons for what did not take place.

alter table visit add column target_iso varchar(80);
alter table visit add column window_before_days integer;
alter table visit add column mode varchar(40);
alter table visit add column purpose varchar;
alter table visit add column to_record varchar;
alter table visit add column schedule varchar;
alter table visit add column from_id uuid;
alter table visit add column distance_iso varchar(80);
alter table visit add column missed_reason varchar(40);
alter table visit add constraint visit_window_before_days check (window_before_days between 0 and 366);
alter table visit add constraint visit_mode check (mode in (
    'clinic', 'phone', 'video', 'letter', 'other'));
alter table visit add constraint visit_missed_reason check (missed_reason in (
    'did_not_come', 'cancelled_by_patient', 'cancelled_by_clinic', 'not_invited', 'not_reached',
    'ill', 'seen_elsewhere', 'other'));

alter table outcome add column loss_reason varchar(40);
alter table outcome add constraint outcome_loss_reason check (loss_reason in (
    'moved', 'declined', 'unreachable', 'other'));

-- What is still to come of the follow-up of a case, for the list of those who are due.
alter table case_digest add column watch varchar default '' not null;
