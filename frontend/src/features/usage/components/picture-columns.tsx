import { useTranslation } from 'react-i18next'
import { tokyo } from '@/lib/dates'
import { useDates } from '@/lib/use-dates'
import { inLines, spread, type Picture, type Place, type Span } from '../picture'

const COLUMN = 132
const LEFT = 64
const TOP = 84
const HOUR = 34
const LINE = 17
const SIGNS = 7

/** Days as columns, hours downwards: for a desk and for paper. The table tells the same. */
export function PictureColumns({ picture, gapWords }: { picture: Picture; gapWords: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const [first, last] = picture.hours
  const height = TOP + (last - first) * HOUR + 90
  const width = LEFT + picture.spans.length * COLUMN + 8
  const y = (minute: number) => TOP + (minute / 60 - first) * HOUR
  const x = (span: number) => LEFT + span * COLUMN
  const hours = Array.from({ length: Math.floor((last - first) / 2) + 1 }, (_, index) => first + index * 2)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="hidden h-auto w-full bg-white forced-color-adjust-none md:block"
      style={{ minWidth: Math.min(width, 960) }}
    >
      {hours.map((hour) => (
        <g key={hour}>
          <line x1={LEFT} x2={width - 8} y1={y(hour * 60)} y2={y(hour * 60)} className="stroke-solid-gray-200" />
          <text x={LEFT - 8} y={y(hour * 60) + 5} textAnchor="end" fontSize="13" className="fill-solid-gray-800">
            {dates.time(`2012-12-18T${String(hour % 24).padStart(2, '0')}:00:00+09:00`)}
          </text>
        </g>
      ))}
      {picture.spans.map((span, index) => (
        <Column key={span.key} span={span} x={x(index)} y={y} bottom={height - 8} />
      ))}
      {picture.gap && (
        <Gap from={picture.gap.from} to={picture.gap.to} x={x} y={y} words={gapWords} end={t('usage.discovery')} />
      )}
    </svg>
  )
}

function Column({ span, x, y, bottom }: { span: Span; x: number; y: (minute: number) => number; bottom: number }) {
  const { t } = useTranslation()
  const { month, day, weekday } = tokyo(span.day)
  const labels = span.bars.map(({ entry }) => [
    entry.user,
    ...inLines(entry.witness ? t('usage.witnessIs', { witness: entry.witness }) : t('usage.noWitness'), SIGNS, 3),
  ])
  const places = spread(
    span.bars.map(({ from }) => y(from) + 4),
    Math.max(1, ...labels.map((lines) => lines.length)) * LINE + 6,
  )
  return (
    <g>
      <rect
        x={x}
        y={44}
        width={COLUMN}
        height={bottom - 44}
        className={span.closed ? 'fill-solid-gray-100 stroke-solid-gray-420' : 'fill-white/0 stroke-solid-gray-420'}
      />
      <text
        x={x + COLUMN / 2}
        y={64}
        textAnchor="middle"
        fontSize="15"
        fontWeight="bold"
        className="fill-solid-gray-900"
      >
        {span.days > 1
          ? t('usage.quietDays', { count: span.days })
          : t('usage.dayHead', { month, day, weekday: t(`usage.weekday.${weekday}`) })}
      </text>
      {span.closed && (
        <text x={x + COLUMN / 2} y={80} textAnchor="middle" fontSize="12" className="fill-solid-gray-800">
          {t('usage.closed')}
        </text>
      )}
      {span.bars.map((bar, index) => (
        <g key={bar.entry.id}>
          <rect
            x={x + 8}
            y={y(bar.from)}
            width={14}
            height={Math.max(4, y(bar.to) - y(bar.from))}
            rx={2}
            className={bar.lost ? 'fill-key-900' : 'fill-solid-gray-420'}
            strokeDasharray={bar.open ? '3 2' : undefined}
          />
          <line
            x1={x + 22}
            x2={x + 28}
            y1={y(bar.from) + 2}
            y2={places[index]! + 4}
            className="stroke-solid-gray-536"
          />
          {labels[index]!.map((line, at) => (
            <text
              key={at}
              x={x + 30}
              y={places[index]! + 9 + at * LINE}
              fontSize="13.5"
              fontWeight={at === 0 ? 'bold' : 'normal'}
              className={bar.lost ? 'fill-key-1000' : 'fill-solid-gray-800'}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}

function Gap({
  from,
  to,
  x,
  y,
  words,
  end,
}: {
  from: Place
  to: Place
  x: (span: number) => number
  y: (minute: number) => number
  words: string
  end: string
}) {
  const start = x(from.span) + 15
  const stop = x(to.span) + COLUMN - 22
  return (
    <g className="stroke-error-1" fill="none">
      <path d={`M${start} ${y(from.minute)} V30 H${stop} V${y(to.minute)}`} strokeWidth="2.5" strokeDasharray="7 4" />
      <path
        d={`M${stop - 7} ${y(to.minute) - 12} L${stop} ${y(to.minute)} L${stop + 7} ${y(to.minute) - 12}`}
        strokeWidth="2.5"
      />
      <text
        x={(start + stop) / 2}
        y={20}
        textAnchor="middle"
        fontSize="17"
        fontWeight="bold"
        stroke="none"
        className="fill-error-2"
      >
        {words}
      </text>
      <text
        x={stop}
        y={y(to.minute) + 20}
        textAnchor="middle"
        fontSize="14"
        fontWeight="bold"
        stroke="none"
        className="fill-error-2"
      >
        {end}
      </text>
    </g>
  )
}
