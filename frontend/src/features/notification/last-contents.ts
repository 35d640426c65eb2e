import type { NoticeContents, NotificationView } from './api'

/** What the persons were told, as it was said last; null while nobody has. */
export const lastContents = ({ statements }: NotificationView): NoticeContents | null =>
  statements.findLast(({ contents }) => contents)?.contents ?? null
