import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { FindWork } from '../api'

/** Something that had to be told, and what came of it. */
export function Result({ what, result }: { what: string; result: FindWork['result'] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const state = !result
    ? t('found.open')
    : result.doneOn
      ? t('found.doneBy', { day: dates.date(result.doneOn), post: result.recordedPost })
      : t('found.notNeededBy', { post: result.recordedPost })
  return (
    <>
      <strong>{what}</strong>
      {t('ui.colon')}
      {state}
      {result && <span className="block whitespace-pre-line">{result.words}</span>}
    </>
  )
}
