import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { inLines, type Bar, type Picture } from '../picture'

const WIDTH = 358
const LEFT = 30
const HEAD = 34
const USE = 88
const EMPTY = 12
const SIGNS = 21

/** Days one below the other, each use a bar on the hours of its day: for a telephone. The table tells the same. */
export function PictureDays({ picture, gapWords }: { picture: Picture; gapWords: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const [first, last] = picture.hours
  const x = (minute: number) => LEFT + 8 + ((minute / 60 - first) / (last - first)) * (WIDTH - LEFT - 16)
  const tops: number[] = []
  let height = 44
  for (const span of picture.spans) {
    tops.push(height)
    height += HEAD + (span.bars.length > 0 ? span.bars.length * USE : EMPTY)
  }
  const bottom = height + 30
  const from = picture.gap
    ? tops[picture.gap.from.span]! +
      HEAD +
      Math.max(
        0,
        picture.spans[picture.gap.from.span]!.bars.findLastIndex(({ lost }) => lost),
      ) *
        USE +
      22
    : 0

  function use(bar: Bar, top: number) {
    const span = `${dates.time(bar.entry.outAt)}${t('ui.to')}${bar.entry.inAt ? dates.time(bar.entry.inAt) : t('usage.notReturned')}`
    return (
      <g key={bar.entry.id}>
        <rect x={LEFT + 8} y={top + 8} width={WIDTH - LEFT - 16} height={10} rx={5} className="fill-solid-gray-100" />
        <rect
          x={x(bar.from)}
          y={top + 6}
          width={Math.max(5, x(bar.to) - x(bar.from))}
          height={14}
          rx={2}
          className={bar.lost ? 'fill-key-900' : 'fill-solid-gray-536'}
        />
        <text
          x={LEFT + 8}
          y={top + 40}
          fontSize="15"
          fontWeight="bold"
          className={bar.lost ? 'fill-key-1000' : 'fill-solid-gray-800'}
        >
          {span} {bar.entry.user}
        </text>
        {inLines(
          [
            bar.entry.media.join(t('ui.and')),
            bar.entry.witness ? t('usage.witnessIs', { witness: bar.entry.witness }) : t('usage.noWitness'),
          ].join(' '),
          SIGNS,
          2,
        ).map((line, at) => (
          <text key={at} x={LEFT + 8} y={top + 60 + at * 18} fontSize="14" className="fill-solid-gray-800">
            {line}
          </text>
        ))}
      </g>
    )
  }

  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${bottom}`}
      aria-hidden="true"
      className="block h-auto w-full bg-white forced-color-adjust-none md:hidden"
    >
      {picture.spans.map((span, index) => {
        const top = tops[index]!
        const next = tops[index + 1] ?? height
        return (
          <g key={span.key}>
            <rect
              x={LEFT}
              y={top}
              width={WIDTH - LEFT}
              height={next - top}
              className={span.closed ? 'fill-solid-gray-100 stroke-solid-gray-420' : 'fill-white stroke-solid-gray-420'}
            />
            <text x={LEFT + 8} y={top + 23} fontSize="15" fontWeight="bold" className="fill-solid-gray-900">
              {span.days > 1 ? t('usage.quietDays', { count: span.days }) : dates.date(span.day)}
              {span.closed ? ` ${t('usage.closed')}` : ''}
            </text>
            {span.bars.map((bar, at) => use(bar, top + HEAD + at * USE))}
          </g>
        )
      })}
      {picture.gap && (
        <g>
          <path d={`M14 ${from} V${height - 12}`} strokeWidth="3" strokeDasharray="7 4" className="stroke-error-1" />
          <path
            d={`M7 ${height - 22} L14 ${height - 10} L21 ${height - 22}`}
            fill="none"
            strokeWidth="3"
            className="stroke-error-1"
          />
          <path d={`M14 ${from} H${LEFT}`} strokeWidth="3" className="stroke-error-1" />
          <text x={0} y={24} fontSize="16" fontWeight="bold" className="fill-error-2">
            {gapWords}
          </text>
          <text x={LEFT} y={height + 20} fontSize="15" fontWeight="bold" className="fill-error-2">
            {t('usage.discovery')}
          </text>
        </g>
      )}
    </svg>
  )
}
