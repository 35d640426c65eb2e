import { useTranslation } from 'react-i18next'
import { toInputs } from '@/lib/dates'
import { serverNow } from '@/lib/server-time'
import { Button } from '@/ui/button'

interface Value {
  date: string
  time: string
}

const DAY = 24 * 60 * 60_000
const DAYS_AGO = [0, 1, 2] as const
const TIMES = ['08:30', '10:00', '12:00', '15:00', '17:00'] as const

/** Days and times of a working day to press; whatever is pressed stands in the inputs below, as about right. */
export function QuickTimes({
  value,
  onChange,
}: {
  value: Value
  onChange: (chosen: Value & { approx: boolean }) => void
}) {
  const { t } = useTranslation()
  const day = (ago: number) => toInputs(serverNow() - ago * DAY).date
  // Nobody reports what is still to come: a time later than now is yesterday's.
  const dayOf = (time: string) => day(time > toInputs(serverNow()).time ? 1 : 0)
  return (
    <div className="mb-4 flex flex-col gap-2">
      <div className="grid grid-cols-3 gap-2">
        {DAYS_AGO.map((ago) => (
          <Button
            key={ago}
            kind="secondary"
            aria-pressed={value.date === day(ago)}
            className="min-h-12 min-w-0! px-1!"
            onClick={() => onChange({ date: day(ago), time: value.time, approx: true })}
          >
            {t(`report.place.day.${ago}`)}
          </Button>
        ))}
      </div>
      <div className="grid grid-cols-5 gap-2">
        {TIMES.map((time) => (
          <Button
            key={time}
            kind="secondary"
            aria-pressed={value.time === time}
            className="min-h-12 min-w-0! px-1! whitespace-nowrap"
            onClick={() => onChange({ date: value.date || dayOf(time), time, approx: true })}
          >
            {t('report.place.about', { time: time.replace(/^0/, '') })}
          </Button>
        ))}
      </div>
    </div>
  )
}
