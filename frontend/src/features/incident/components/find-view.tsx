import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import type { Medium } from '../api'

/** 未発見, or when, where and by whom a thing was found, and in what state. */
export function FindView({ find }: { find: Medium['find'] }) {
  const { t } = useTranslation()
  const told = useToldTime()
  if (!find) return <p>{t('incident.find.notFound')}</p>
  return (
    <>
      <p>{t('incident.find.found', { when: told.whole(find.time), place: find.place, by: find.foundBy })}</p>
      <p className="whitespace-pre-line">
        {t('incident.find.condition')}
        {t('ui.colon')}
        {find.condition}
      </p>
      <p>
        {t('incident.find.seen')}
        {t('ui.colon')}
        {t(`incident.media.answer.${find.seen}`)}
      </p>
      <p>
        {t('incident.find.used')}
        {t('ui.colon')}
        {t(`incident.media.answer.${find.used}`)}
      </p>
      {find.proof && (
        <p className="whitespace-pre-line">
          {t('incident.find.proof')}
          {t('ui.colon')}
          {find.proof}
        </p>
      )}
      {find.attachment !== null && <p>{t('incident.find.file', { number: find.attachment })}</p>}
    </>
  )
}
