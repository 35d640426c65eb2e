import { fromInputs } from '@/lib/dates'
import { serverNow } from '@/lib/server-time'
import { dayOf } from './api'

/** Today at the offices, as a field of a day holds it. */
export const today = (): string => fromInputs(dayOf(new Date(serverNow()).toISOString()), '00:00')!
