import { toInputs } from '@/lib/dates'
import { stands, type UsageEntry, type UsageView } from './api'

/** A use within its day, in minutes; `lost`: the missing thing itself, `open`: no return is recorded. */
export interface Bar {
  entry: UsageEntry
  from: number
  to: number
  lost: boolean
  open: boolean
}

/** A day with its uses, or a run of days without any that is folded together. */
export interface Span {
  key: string
  day: string
  /** How many days are folded; 1 for a day of its own. */
  days: number
  closed: boolean
  bars: Bar[]
}

export interface Picture {
  spans: Span[]
  /** Hours of the day that are drawn. */
  hours: [from: number, to: number]
  /** From where nobody is known to have had the thing, until the discovery. */
  gap: { from: Place; to: Place } | null
}

/** A moment in the picture: which span, and the minute of the day. */
export interface Place {
  span: number
  minute: number
}

const DAY = 24 * 60
const OFFICE: [number, number] = [8, 18]
/** More days than this fold where nothing happens. */
const UNFOLDED = 31
const QUIET = 3

function minuteOf(instant: string): number {
  const [hour, minute] = toInputs(instant).time.split(':').map(Number)
  return hour! * 60 + minute!
}

function barOf(entry: UsageEntry): Bar {
  const from = minuteOf(entry.outAt)
  const sameDay = entry.inAt && toInputs(entry.inAt).date === toInputs(entry.outAt).date
  return {
    entry,
    from,
    to: sameDay ? minuteOf(entry.inAt!) : entry.inAt ? DAY : from,
    lost: entry.lostMedia.length > 0,
    open: !entry.inAt,
  }
}

/** The days from the last safe use to the discovery with the uses in them; null while no use of the lost thing is known. */
export function pictureOf(view: UsageView): Picture | null {
  if (view.days.length === 0) return null
  const bars = view.entries.filter(stands).map(barOf)
  const days: Span[] = view.days.map(({ day, closed }) => ({
    key: day,
    day,
    days: 1,
    closed,
    bars: bars.filter(({ entry }) => toInputs(entry.outAt).date === day),
  }))
  const spans = days.length > UNFOLDED ? folded(days) : days
  const shown = spans.flatMap((span) => span.bars)
  const discovery = minuteOf(view.discoveredAt)
  const hours: [number, number] = [
    Math.min(OFFICE[0], ...shown.map(({ from }) => Math.floor(from / 60)), Math.floor(discovery / 60)),
    Math.max(OFFICE[1], ...shown.map(({ to }) => Math.ceil(to / 60)), Math.ceil(discovery / 60)),
  ]
  const starts = view.lost
    .flatMap(({ gap }) => (gap ? [gap.startsAt] : []))
    .sort((a, b) => Date.parse(a) - Date.parse(b))
  const last = spans.length - 1
  const gap = starts[0]
    ? {
        from: { span: spanOf(spans, toInputs(starts[0]).date), minute: minuteOf(starts[0]) },
        to: { span: last, minute: discovery },
      }
    : null
  return { spans, hours, gap }
}

function spanOf(spans: readonly Span[], day: string): number {
  return Math.max(
    0,
    spans.findLastIndex((span) => span.day <= day),
  )
}

/** Runs of more than a few days without any use become one span; first and last day stay. */
function folded(days: readonly Span[]): Span[] {
  const spans: Span[] = []
  let quiet: Span[] = []
  const flush = () => {
    if (quiet.length > QUIET) spans.push({ ...quiet[0]!, days: quiet.length, closed: false })
    else spans.push(...quiet)
    quiet = []
  }
  days.forEach((day, index) => {
    if (day.bars.length === 0 && index > 0 && index < days.length - 1) quiet.push(day)
    else {
      flush()
      spans.push(day)
    }
  })
  flush()
  return spans
}

/** Keeps labels apart: each stands where it belongs or, if that is taken, right below the one before. */
export function spread(wanted: readonly number[], height: number): number[] {
  let free = Number.NEGATIVE_INFINITY
  return wanted.map((at) => {
    const placed = Math.max(at, free)
    free = placed + height
    return placed
  })
}

/** A text in lines of so many signs, the last one shortened when it is too long. */
export function inLines(text: string, signs: number, lines: number): string[] {
  const parts = text.match(new RegExp(`.{1,${signs}}`, 'gu')) ?? []
  if (parts.length <= lines) return parts
  return [...parts.slice(0, lines - 1), `${parts[lines - 1]!.slice(0, signs - 1)}…`]
}
