-- 本人に伝えた内容: of each item of which the law wants persons told, whether they were, said with the word that everybody
-- is told.

alter table notification_act
    add column told_summary text check (told_summary in ('TOLD', 'NOT_NEEDED')),
    add column told_information text check (told_information in ('TOLD', 'NOT_NEEDED')),
    add column told_cause text check (told_cause in ('TOLD', 'NOT_NEEDED')),
    add column told_secondary_harm text check (told_secondary_harm in ('TOLD', 'NOT_NEEDED')),
    add column told_other text check (told_other in ('TOLD', 'NOT_NEEDED')),
    add constraint notification_act_contents_whole check (
        num_nonnulls(told_summary, told_information, told_cause, told_secondary_harm, told_other) in (0, 5)),
    add constraint notification_act_contents_of_settled check (told_summary is null or act = 'SETTLED');
comment on column notification_act.told_summary is
    'Whether the persons were told the outline (概要), or why not: more than their protection needs; the columns beside it tell the same of the other items; all null of other acts and of what was recorded before it was asked for';
comment on column notification_act.told_information is 'Whether they were told which items of information (保有個人情報の項目)';
comment on column notification_act.told_cause is 'Whether they were told the cause (原因)';
comment on column notification_act.told_secondary_harm is
    'Whether they were told of secondary harm or its danger (二次被害又はそのおそれ)';
comment on column notification_act.told_other is 'Whether they were told what else helps them (その他参考となる事項)';
