-- More kinds of incident, その他 with its words, and what a first report tells beside what happened.
-- A case begun before keeps its kind; its new columns are null, which says that nobody was asked.

alter table incident drop constraint incident_kind_check, add constraint incident_kind_check
    check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
        'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'UNAUTHORIZED_VIEW', 'RANSOMWARE', 'TAMPERING', 'DESTRUCTION',
        'DISCLOSURE_ERROR', 'WRONG_ENTRY', 'OTHER', 'UNKNOWN'));
alter table first_report drop constraint first_report_kind_check, add constraint first_report_kind_check
    check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
        'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'UNAUTHORIZED_VIEW', 'RANSOMWARE', 'TAMPERING', 'DESTRUCTION',
        'DISCLOSURE_ERROR', 'WRONG_ENTRY', 'OTHER', 'UNKNOWN'));
alter table incident_nature drop constraint incident_nature_kind_check, add constraint incident_nature_kind_check
    check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
        'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'UNAUTHORIZED_VIEW', 'RANSOMWARE', 'TAMPERING', 'DESTRUCTION',
        'DISCLOSURE_ERROR', 'WRONG_ENTRY', 'OTHER', 'UNKNOWN'));
alter table assessment_judgement drop constraint assessment_judgement_kind_check,
    add constraint assessment_judgement_kind_check
    check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
        'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'UNAUTHORIZED_VIEW', 'RANSOMWARE', 'TAMPERING', 'DESTRUCTION',
        'DISCLOSURE_ERROR', 'WRONG_ENTRY', 'OTHER', 'UNKNOWN'));

alter table first_report
    add column kind_words       text,
    add column noticed_by       text check (noticed_by in ('STAFF', 'RECIPIENT', 'CITIZEN', 'CONTRACTOR', 'POLICE',
        'MEDIA', 'OTHER', 'UNKNOWN')),
    add column noticed_by_words text,
    add column danger           text check (danger in ('NONE', 'SOME', 'UNKNOWN')),
    add column danger_words     text,
    add column my_number        text check (my_number in ('YES', 'NO', 'UNKNOWN')),
    add column happened_where      text check (happened_where in ('BODY', 'CONTRACTOR', 'UNKNOWN'));
comment on column first_report.kind_words is
    'What happened, where the kind is OTHER; null for every other kind and for reports of earlier versions';
comment on column first_report.noticed_by is 'Who noticed; null, as in the columns after it, where nobody was asked';
comment on column first_report.noticed_by_words is 'Who it was, where noticed_by is OTHER';
comment on column first_report.danger is 'Whether anybody is hurt or in danger of life or body';
comment on column first_report.danger_words is 'What the danger is, where there is some';
comment on column first_report.my_number is 'Whether individual numbers 個人番号 may be among the information';
comment on column first_report.happened_where is
    'Whether it happened at the body itself or at one to whom the work was entrusted';

alter table incident_nature
    add column kind_words       text,
    add column noticed_by       text check (noticed_by in ('STAFF', 'RECIPIENT', 'CITIZEN', 'CONTRACTOR', 'POLICE',
        'MEDIA', 'OTHER', 'UNKNOWN')),
    add column noticed_by_words text,
    add column danger           text check (danger in ('NONE', 'SOME', 'UNKNOWN')),
    add column danger_words     text,
    add column my_number        text check (my_number in ('YES', 'NO', 'UNKNOWN')),
    add column happened_where      text check (happened_where in ('BODY', 'CONTRACTOR', 'UNKNOWN'));
comment on column incident_nature.kind_words is 'As in first_report, as are the columns after it';
comment on column incident_nature.noticed_by is
    'Null, with all of the columns after it, where what was said of them before goes on';

-- What callers said of danger now stands with the other answers of the first report.
update first_report r set danger = nullif(c.danger, 'NOT_ASKED'), danger_words = c.danger_text
    from call_heard c where c.incident = r.incident;
alter table call_heard drop column danger, drop column danger_text;
