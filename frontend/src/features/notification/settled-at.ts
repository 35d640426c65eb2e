import { lastMinute } from '@/lib/told-time'
import type { NotificationView } from './api'
import { standing } from './standing'

/**
 * When the last was done by which everybody was settled, a contact or what was done in its place; null while there is none, or where its
 * minute is not told.
 */
export const settledAt = (notification: NotificationView): string | null =>
  [
    ...notification.contacts.map(({ time }) => time),
    ...standing(notification).flatMap(({ time }) => (time ? [time] : [])),
  ]
    .map(lastMinute)
    .filter((at) => at !== null)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1) ?? null
