import { lastMinute } from '@/lib/told-time'
import type { NotificationView } from './api'

/** When the last contact ended, by which everybody was settled; null while there is none, or where its minute is not told. */
export const settledAt = ({ contacts }: NotificationView): string | null =>
  contacts
    .map(({ time }) => lastMinute(time))
    .filter((at) => at !== null)
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1) ?? null
