-- 連絡は不要: why nobody need be told, by the grounds that the law knows.

alter table notification_act
    add column ground text check (ground in ('NO_DUTY', 'SUBSTITUTE', 'NON_DISCLOSURE', 'NOBODY_CONCERNED')),
    add column substitute text,
    add check (ground is null or act = 'NOT_NEEDED'),
    add check (substitute is null or ground = 'SUBSTITUTE');
comment on column notification_act.ground is
    'Why nobody need be told: 法68条2項; null of what was recorded before it was asked for';
comment on column notification_act.substitute is 'What was done in the place of telling, publication or an enquiry desk';
