import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { workQuery, type FindWork } from '../api'

/** 発見後の手続 of a case: what waits, and what came of the rest; nothing stands here while nothing arose. */
export function WorkAfterFindCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const work = useQuery(workQuery(number)).data ?? []
  return work.length === 0 ? null : (
    <Card title={t('found.title')}>
      <p>{t('found.why')}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {work.map((one) => (
          <li key={one.part}>
            <Work work={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Work({ work: { kind, result } }: { work: FindWork }) {
  const { t } = useTranslation()
  const dates = useDates()
  const state = !result
    ? t('found.open')
    : result.doneOn
      ? t('found.doneBy', { day: dates.date(result.doneOn), post: result.recordedPost })
      : t('found.notNeededBy', { post: result.recordedPost })
  return (
    <>
      <strong>{t(`found.kind.${kind}`)}</strong>
      {t('ui.colon')}
      {state}
      {result && <span className="block whitespace-pre-line">{result.words}</span>}
    </>
  )
}
