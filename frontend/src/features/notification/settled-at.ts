import type { NotificationView } from './api'

/** When the last contact ended, by which everybody was settled; null while there is none. */
export const settledAt = ({ contacts }: NotificationView): string | null =>
  contacts
    .map(({ startedAt, endedAt }) => endedAt ?? startedAt)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1) ?? null
