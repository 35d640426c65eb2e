-- 公表文の承認: the director approves one version of the text or returns it; what is published is an approved version, or was
-- agreed to on the telephone.

create table publication_text_decision (
    text        bigint primary key references publication_text,
    incident    text not null references incident,
    outcome     text not null check (outcome in ('APPROVED', 'RETURNED')),
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (outcome = 'APPROVED' or reason is not null)
);
create index publication_text_decision_case on publication_text_decision (incident);
comment on table publication_text_decision is
    'insert-only: what the director said of this version of the publication text; a later version is looked at anew';
comment on column publication_text_decision.outcome is 'APPROVED 承認, RETURNED 差戻し';
comment on column publication_text_decision.reason is 'Why it was returned, or what the director adds';

alter table publication_record
    add column text bigint references publication_text,
    add column phone_approver text,
    add column phone_at timestamptz,
    add column phone_reason text,
    add constraint publication_record_phone_whole check (
        (phone_approver is null) = (phone_at is null) and (phone_approver is null) = (phone_reason is null)),
    add constraint publication_record_one_approval check (text is null or phone_approver is null);
comment on column publication_record.text is
    'The approved version that was published; null, as phone_approver, of what was published before versions were approved';
comment on column publication_record.phone_approver is
    'Who agreed on the telephone to publish a text that nobody had approved yet';
comment on column publication_record.phone_at is 'When that was said';
comment on column publication_record.phone_reason is 'Why the approval could not be waited for';

-- 対外的な訂正・追加 hinders the closing until each is told or needs no telling; until now only the latter was said.
alter table outside_not_needed rename to outside_settlement;
alter index outside_not_needed_case rename to outside_settlement_case;
alter table outside_settlement rename column reason to words;
alter table outside_settlement
    add column done boolean not null default false,
    add column done_on date,
    add constraint outside_settlement_day check (done = (done_on is not null));
alter table outside_settlement alter column done drop default;
comment on table outside_settlement is
    'insert-only: that something said outside was told anew, or why it need not be mended though the facts say otherwise now; for what changes later it is asked anew';
comment on column outside_settlement.done is 'Whether it was told anew; else that was not needed';
comment on column outside_settlement.done_on is 'On which day it was told anew';
comment on column outside_settlement.words is 'What was said to whom, or why it was not needed';
