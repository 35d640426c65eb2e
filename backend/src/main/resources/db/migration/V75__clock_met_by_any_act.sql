-- The secretariat's look is met by whatever act it does in the case, with or without a reason: late, the reason is owed and given afterwards.
alter table clock drop constraint clock_late_reason,
    add constraint clock_late_reason check (state <> 'MET_LATE' or lateness_reason is not null or clock_key = 'SECRETARIAT_TOLD');
alter table clock_verdict drop constraint clock_verdict_check1,
    add constraint clock_verdict_reason check (late or reason is null);
