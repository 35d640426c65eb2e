-- Each end of a span says for itself how exactly it is told (頃, 過ぎ); a line typed by mistake is taken back by a further row.
alter table course_entry
    add column start_about text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER')),
    add column end_about   text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER')),
    add column withdrawn   boolean not null default false,
    add column reason      text,
    add column entry_key   uuid;
update course_entry set start_about = 'AROUND' where approx and ends_at is null;
update course_entry set end_about = 'AROUND' where approx and ends_at is not null;
alter table course_entry drop column approx;
create unique index course_entry_sent_once on course_entry (incident, recorded_by, entry_key);

-- A first report heard on the telephone: who wrote it down, and since when the caller was on the line.
alter table first_report
    add column heard_by_name text,
    add column heard_from    timestamptz;

-- One draft for each form that is begun with a blank page.
alter table report_draft add column form text not null default 'REPORT';
alter table report_draft drop constraint report_draft_pkey;
alter table report_draft add primary key (account, form);

create table call_heard (
    incident      text primary key references incident,
    caller_name   text not null,
    caller_post   text,
    caller_unit   text not null,
    phone         text,
    began_at      timestamptz not null,
    danger        text not null check (danger in ('NONE', 'SOME', 'NOT_ASKED')),
    danger_text   text,
    told          text[] not null,
    notes         text,
    call_back_at  timestamptz,
    heard_by      bigint not null,
    heard_by_name text not null,
    heard_by_post text not null,
    recorded_at   timestamptz not null
);
comment on table call_heard is 'insert-only: 電話聞き取り票, what was heard and told on the first telephone call beside the facts of the case';
