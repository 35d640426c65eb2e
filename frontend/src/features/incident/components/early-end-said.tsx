import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import type { EarlyEndProposal } from '../api'

/** What was said of ending tracks early: by whom, the evidence, each track with its reason, and the second person's word. */
export function EarlyEndSaid({ proposal: { by, at, evidence, tracks, decision } }: { proposal: EarlyEndProposal }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <p>{t('incident.earlyEnd.proposedBy', { at: dates.dateTime(at), by: `${by.post} ${by.name}` })}</p>
      {evidence && (
        <p className="whitespace-pre-line wrap-break-word">{t('incident.earlyEnd.evidenceSaid', { evidence })}</p>
      )}
      <ul>
        {tracks.map(({ track, reason }) => (
          <li key={track} className="whitespace-pre-line wrap-break-word">
            {t('incident.earlyEnd.reasonSaid', { track: t(`incident.reopening.track.${track}`), reason })}
          </li>
        ))}
      </ul>
      {decision && (
        <p>
          {t(decision.confirmed ? 'incident.earlyEnd.confirmedBy' : 'incident.earlyEnd.refusedBy', {
            at: dates.dateTime(decision.at),
            by: `${decision.by.post} ${decision.by.name}`,
          })}
        </p>
      )}
      {decision?.reason && <p className="whitespace-pre-line wrap-break-word">{decision.reason}</p>}
    </>
  )
}
