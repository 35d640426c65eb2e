-- 再発防止策の実施: the section enters that a measure was done for whoever told it so.

alter table measure_report add column on_behalf bigint references on_behalf_entry;
comment on column measure_report.on_behalf is 'Whose word it is, where somebody else entered it';
