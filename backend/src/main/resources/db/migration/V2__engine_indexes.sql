-- Completing a task reads its sub-tasks; the engine ships no index for that.
create index act_idx_task_parent_task on engine.act_ru_task (parent_task_id_);
