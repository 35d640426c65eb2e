-- A holding that never counted, cancelled before it began or taken back as a slip, ends on the day before it begins: the
-- period is empty, so whoever asks for a day does not find it.
alter table holding
    add column void_reason text,
    add column entered_on  date,
    drop constraint holding_check;

-- Periods of one person at one post that overlap become one, so that ending it ends the access; the others stay as void.
do $$
declare
    twice record;
begin
    loop
        select a.id as kept, b.id as other, a.deputy and b.deputy as deputy, least(a.valid_from, b.valid_from) as first,
               case when a.valid_to is not null and b.valid_to is not null then greatest(a.valid_to, b.valid_to) end as last
        into twice
        from holding a join holding b on b.post_id = a.post_id and b.account_id = a.account_id and b.id > a.id
        where daterange(a.valid_from, a.valid_to + 1) && daterange(b.valid_from, b.valid_to + 1)
        order by a.id, b.id limit 1;
        exit when not found;
        update holding set valid_from = twice.first, valid_to = twice.last, deputy = twice.deputy where id = twice.kept;
        update holding set valid_to = valid_from - 1, void_reason = '重なる登録を、先の登録に一つにまとめたため' where id = twice.other;
    end loop;
end $$;

-- Ranges of one number stand for equality: so no extension is needed.
alter table holding
    add constraint holding_period check (valid_to is null or valid_to >= valid_from - 1),
    add constraint holding_void check (void_reason is null or valid_to < valid_from),
    add constraint holding_once exclude using gist (int8range(post_id, post_id, '[]') with &&,
                                                    int8range(account_id, account_id, '[]') with &&,
                                                    daterange(valid_from, valid_to + 1) with &&);
comment on table holding is 'Who holds a post from when to when, both days included, each person once at a time; a deputy acts in the holder''s place. A void holding ends on the day before it begins.';
comment on column holding.void_reason is 'Why a holding that had begun or was about to was taken back';
comment on column holding.entered_on is 'The day of the appointment; not known of holdings entered before this column was there';
