-- 氏名の確認 of texts that are typed by hand: also of what certainly names somebody it is decided whether it is masked.

alter table mask_decision
    drop constraint mask_decision_doubt_check,
    add constraint mask_decision_doubt_check
        check (doubt in ('NAMED', 'WORD_OR_NAME', 'OF_ANOTHER', 'READING', 'NOT_REGISTERED'));
comment on table mask_decision is
    'insert-only: whether words that name somebody, or may, are masked in what leaves the office; the latest of a spot holds';
comment on column mask_decision.spot is
    'SHA-256 of the words with their neighbours: the same place in any paper and any typed text of the case';
