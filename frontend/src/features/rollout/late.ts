import { fromInputs } from '@/lib/dates'

const DAY = 86_400_000

/** Whether the day until which a text shall be passed on is over. */
export const isLate = (due: string, now: number) => now >= Date.parse(fromInputs(due, '00:00')!) + DAY
