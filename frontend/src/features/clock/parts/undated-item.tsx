import { useTranslation } from 'react-i18next'
import type { UndatedLimit } from '@/lib/clocks'
import { postLabel } from '@/lib/post-label'
import { useServerNow } from '@/lib/server-time'
import { useDates, useLang } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { WhyLink } from './why-link'

/** An act without a date: the law asks for none, or it waits for an event, of whom, and whether that is late itself. */
export function UndatedItem({ number, limit }: { number: string; limit: UndatedLimit }) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const article = useLang() === 'en' ? limit.articleInEnglish : limit.article
  const late = limit.limit != null && Date.parse(limit.limit) < now
  return (
    <li>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-16B-170">
          {t(`clock.key.${limit.key}`)}
          {limit.partName && t('ui.inBrackets', { text: limit.partName })}
        </span>
        <StatusTag tone={late ? 'late' : 'neutral'}>
          {t(late ? 'clock.undated.waitsLate' : `clock.undated.${limit.why}`)}
        </StatusTag>
      </p>
      <p className="text-dns-16N-130 text-solid-gray-800">
        {limit.why === 'NONE_IN_LAW'
          ? article
          : t(limit.awaits ? 'clock.undated.awaits' : 'clock.undated.awaitsAll', {
              event: limit.awaits && t(`clock.key.${limit.awaits}`),
            })}
        {limit.first &&
          limit.limit &&
          t('clock.undated.first', {
            act: t(`clock.key.${limit.first}`),
            post: postLabel(limit.unitName, limit.post ?? ''),
            at: dates.limit(limit.limit),
          })}
        {limit.first && limit.clock && (
          <>
            {' '}
            <WhyLink number={number} clock={limit.clock} what={t(`clock.key.${limit.first}`)} className="ml-2" />
          </>
        )}
      </p>
    </li>
  )
}
