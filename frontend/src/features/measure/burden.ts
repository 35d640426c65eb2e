const DAY = 24 * 60 * 60 * 1000

/**
 * How much work a measure adds that is done each day from the first day to the last; nothing where nobody said how much
 * a day, or until when.
 */
export function burdenInAll(minutesPerDay: number | null, from: string | undefined, to: string | undefined) {
  if (minutesPerDay === null || !from || !to || to < from) return null
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1
  const all = days * minutesPerDay
  return { days, hours: Math.floor(all / 60), minutes: all % 60 }
}
