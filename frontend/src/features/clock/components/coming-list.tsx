import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import type { ComingRung, ToldPost } from '../api'

interface Props {
  rungs: readonly ComingRung[]
  /** Whether the case has several units, so that each clock says whose it is. */
  named?: boolean
  /** Whether the rungs are those of several clocks, so that each says of which. */
  ofMany?: boolean
}

/** What will ring when, who is told and under which number; in the order in which it happens. */
export function ComingList({ rungs, named = false, ofMany = false }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <ol className="border-l-4 border-solid-gray-420">
      {rungs.map((rung) => (
        <li
          key={`${rung.clock} ${rung.rung} ${rung.at}`}
          className="relative break-inside-avoid border-b border-solid-gray-200 py-2 pl-4 last:border-b-0"
        >
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <time dateTime={rung.at} className="text-std-16B-170">
              {dates.dateTime(rung.at)}
            </time>
            {ofMany && (
              <span>
                {t(`clock.key.${rung.key}`)}
                {named && rung.partName && t('ui.inBrackets', { text: rung.partName })}
              </span>
            )}
            <StatusTag tone={rung.past ? 'late' : 'warning'}>
              {t(rung.past ? 'clock.coming.past' : 'clock.coming.before')}
            </StatusTag>
          </p>
          {rung.goesUp && <p className="text-std-16N-170">{t('clock.coming.goesUp')}</p>}
          <ul className="text-dns-16N-130 text-solid-gray-800">
            {rung.to.map((to) => (
              <To key={`${to.unitName} ${to.post}`} to={to} />
            ))}
          </ul>
          {rung.last && <p className="text-dns-16N-130">{t('clock.coming.onwards')}</p>}
        </li>
      ))}
    </ol>
  )
}

function To({ to }: { to: ToldPost }) {
  const { t } = useTranslation()
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-0.5">
      <span>{postLabel(to.unitName, to.post)}</span>
      {to.number ? (
        <a
          href={`tel:${to.number.replaceAll('-', '')}`}
          className="inline-block py-1 text-key-1000 tabular-nums underline underline-offset-4"
        >
          {to.number}
        </a>
      ) : (
        <span>{t('clock.coming.noNumber')}</span>
      )}
      {to.called && <StatusTag tone="active">{t('clock.coming.called')}</StatusTag>}
    </li>
  )
}
