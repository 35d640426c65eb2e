-- 速報・確報を兼ねる報告, 受付番号 of a duty, 追加報告の下書き.

-- One report may be both 速報 and 確報: it leaves nothing unknown, and neither of the two is filed beside it.
alter table authority_filing
    drop constraint authority_filing_kind,
    add constraint authority_filing_kind
        check (kind in ('PRELIMINARY', 'FINAL', 'PRELIMINARY_AND_FINAL', 'SUPPLEMENT', 'ADDITIONAL')),
    drop constraint authority_filing_unknown,
    add constraint authority_filing_unknown check (case
        when kind in ('PRELIMINARY', 'PRELIMINARY_AND_FINAL', 'ADDITIONAL')
            then cardinality(unknown_items) = 0 and supplement_by is null
        when cardinality(unknown_items) = 0 then supplement_by is null
        else kind = 'FINAL' or supplement_by is not null end);
drop index authority_filing_once;
create unique index authority_preliminary_once on authority_filing (incident, part, round)
    where kind in ('PRELIMINARY', 'PRELIMINARY_AND_FINAL');
create unique index authority_final_once on authority_filing (incident, part, round)
    where kind in ('FINAL', 'PRELIMINARY_AND_FINAL');
comment on column authority_filing.kind is
    '速報, 確報, 速報・確報を兼ねる報告, 追完, 追加報告';

-- What follows a report is filed under the number of the first one: a number is of one duty, not of one filing.
comment on table authority_receipt is
    'insert-only: each receipt number once, with the first filing that carried it, so that filings of two cases never share one; those of one duty may';

-- 追加報告の下書き: a request of the commission is answered at no step, so its form has a draft of its own.
create table answer_draft (
    request  bigint not null references authority_request,
    account  bigint not null references account,
    content  bytea not null,
    saved_at timestamptz not null,
    primary key (request, account)
);
create index answer_draft_saved on answer_draft (saved_at);
comment on table answer_draft is
    'An answer to a request of the commission, begun and not yet sent: encrypted, of one account, gone 30 days after the last save';
comment on column answer_draft.content is 'What stands in the form, encrypted for the account';
