-- Looking for due timers, every few seconds, reads those that are due and not all that wait; the engine ships no index for that.
create index act_idx_job_due on engine.act_ru_job (duedate_);
