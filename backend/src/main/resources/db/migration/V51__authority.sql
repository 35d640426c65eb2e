-- 提出した文: what a report said, item by item, is kept with its filing; and a receipt number is of one filing only.

create table authority_filing_item (
    filing bigint not null references authority_filing,
    item   text not null
        check (item in ('SUMMARY', 'INFORMATION', 'PERSONS', 'CAUSE', 'SECONDARY_HARM',
            'PERSON_NOTICE', 'PUBLICATION', 'PREVENTION', 'OTHER')),
    text   text not null check (text <> ''),
    primary key (filing, item)
);
comment on table authority_filing_item is
    'insert-only: what a report said of an item, as filed; none for an item of which it said nothing, nor for reports older than this table';
comment on column authority_filing_item.item is 'Which of the nine items (規則44条1項)';

create table authority_receipt (
    number text primary key,
    filing bigint not null unique references authority_filing
);
comment on table authority_receipt is 'insert-only: each receipt number once, over all cases, so that two filings never share one';
comment on column authority_receipt.number is 'The receipt number without its spaces, letters and digits in one width and large';
insert into authority_receipt (number, filing)
    select upper(regexp_replace(normalize(receipt_number, NFKC), '\s', '', 'g')), min(id)
        from authority_filing where receipt_number is not null
        group by 1;
