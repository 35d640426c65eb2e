import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { watchQuery, type ClockWatch } from '../api'

/** 見張りの警報: on every page of the secretariat and the administrator while limits are not watched as they should be. */
export default function ClockAlarm() {
  const session = useSession()
  const watches = hasRole(session, 'secretariat') || hasRole(session, 'admin')
  const { data: watch } = useQuery({ ...watchQuery, enabled: watches })
  if (!watches || !watch) return null
  return (
    <>
      {(watch.asleep || watch.faults.length > 0) && <Alarm watch={watch} />}
      {watch.mended.length > 0 && <Mended watch={watch} />}
    </>
  )
}

function Alarm({ watch: { asleep, lookedAt, faults, clocks } }: { watch: ClockWatch }) {
  const { t } = useTranslation()
  const dates = useDates()
  const admin = hasRole(useSession(), 'admin')
  const known = clocks.filter(({ incident, key }) => incident && key)
  return (
    <Notice kind="error" role="alert" title={t('board.alarm.title')} className="mb-6 print:hidden">
      {asleep && (
        <p>
          {t('board.alarm.asleep')}
          {lookedAt && t('board.alarm.lookedAt', { at: dates.dateTime(lookedAt) })}
        </p>
      )}
      {faults.map(({ fault, count }) => (
        <p key={fault}>{t(`board.alarm.fault.${fault}`, { count })}</p>
      ))}
      {known.length > 0 && (
        <ul className="my-2 list-disc pl-6">
          {known.map(({ incident, key }) => (
            <li key={`${incident} ${key}`}>
              {dates.caseLabel(incident!)}　{t(`clock.key.${key}`)}
            </li>
          ))}
        </ul>
      )}
      <p>{t(admin ? 'board.alarm.adviceAdmin' : 'board.alarm.advice')}</p>
      <p className="flex flex-wrap gap-x-6">
        {admin ? (
          <TextLink to="/admin/failed-steps" className="inline-block py-2">
            {t('board.alarm.toSteps')}
          </TextLink>
        ) : (
          <TextLink to="/deadlines" className="inline-block py-2">
            {t('board.alarm.toBoard')}
          </TextLink>
        )}
      </p>
    </Notice>
  )
}

function Mended({ watch: { mended } }: { watch: ClockWatch }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <details className="mb-6 rounded-8 border border-warning-yellow-2 bg-white px-4 print:hidden">
      <summary className="cursor-pointer py-3 text-dns-16N-130">
        {t('board.alarm.mended', { count: mended.length })}
      </summary>
      <ul className="mb-3 list-disc pl-6 text-std-16N-170">
        {mended.map(({ incident, key, fault, at }) => (
          <li key={`${incident} ${key} ${at}`}>
            {incident ? dates.caseLabel(incident) : t('board.alarm.noCase')}　{key && t(`clock.key.${key}`)}　
            {t(`board.alarm.mendedFault.${fault}`)}
            {t('ui.inBrackets', { text: dates.dateTime(at) })}
          </li>
        ))}
      </ul>
    </details>
  )
}
