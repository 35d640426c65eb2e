-- 報告義務の解消: judged again, no duty was found after all; what was still to be filed is asked for no more.
create table authority_duty_dissolved (
    incident     text not null,
    part         text not null,
    dissolved_at timestamptz not null,
    primary key (incident, part),
    foreign key (incident, part) references authority_duty
);
comment on table authority_duty_dissolved is 'insert-only: a duty to report that two persons judged not to exist after all';

-- 追完: what the final report left unknown, until when it is filed, and that it was.
alter table authority_filing drop constraint authority_filing_kind_check, drop constraint authority_filing_incident_part_kind_key;
alter table authority_filing
    add column unknown_items text[] not null default '{}',
    add column supplement_by date,
    add constraint authority_filing_kind check (kind in ('PRELIMINARY', 'FINAL', 'SUPPLEMENT')),
    add constraint authority_filing_unknown check (case
        when kind = 'PRELIMINARY' then cardinality(unknown_items) = 0 and supplement_by is null
        when cardinality(unknown_items) = 0 then supplement_by is null
        else kind = 'FINAL' or supplement_by is not null end);
create unique index authority_filing_once on authority_filing (incident, part, kind) where kind <> 'SUPPLEMENT';
comment on column authority_filing.unknown_items is 'Items of the report (規則44条1項) that were still unknown when it was filed';
comment on column authority_filing.supplement_by is 'Until when these are supplemented, as the report says; where a final report says nothing, the rule does';

-- 期限後に開始: why a limit was past already when the event was entered from which it counts; that reason is its act''s too.
create table clock_late_entry (
    clock       bigint primary key references clock,
    reason      text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table clock_late_entry is 'insert-only: why a clock was started when its limit was already past';
