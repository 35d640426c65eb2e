import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { reopeningsQuery, type CaseOverview, type Reopening, type ReopeningView } from '../api'
import { ReopeningForm } from './reopening-form'

/** 再開: a closed case takes what was learnt later; a reopened one says why it runs again. */
export function Reopenings({ overview: { number, status } }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const view = useQuery(reopeningsQuery(number)).data
  if (!view) return null
  if (status === 'CLOSED') {
    return (
      <Notice title={t('incident.reopening.closed')} className="mb-6 print:hidden">
        {may('reopenIncident') ? (
          <>
            <p className="mb-3">{t('incident.reopening.closedText')}</p>
            <FormDialog label={t('incident.reopening.open')} title={t('incident.reopening.title')} keep="reopening">
              {(close) => <ReopeningForm number={number} view={view} onDone={close} />}
            </FormDialog>
          </>
        ) : (
          <p>{t('incident.reopening.askText')}</p>
        )}
      </Notice>
    )
  }
  const last = view.reopenings[0]
  return last ? <Reopened reopening={last} units={view.units} /> : null
}

function Reopened({
  reopening: { kind, tracks, units: responding, by, at },
  units,
}: {
  reopening: Reopening
  units: ReopeningView['units']
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const again = tracks
    .filter(({ reason }) => reason === null)
    .map(({ track }) => t(`incident.reopening.track.${track}`))
  const named = responding.map(({ unit, searches }) => {
    const name = units.find((each) => each.unit === unit)?.name ?? unit
    return searches ? t('incident.reopening.searchesToo', { unit: name }) : name
  })
  return (
    <Notice title={t('incident.reopening.reopened')} className="mb-6">
      <p>
        {t('incident.reopening.by', {
          at: dates.dateTime(at),
          by: `${by.post} ${by.name}`,
          kind: t(`incident.reopening.kinds.${kind}`),
        })}
      </p>
      <p>
        {again.length > 0
          ? t('incident.reopening.again', { tracks: again.join(t('incident.and')) })
          : t('incident.reopening.none')}
      </p>
      {named.length > 0 && <p>{t('incident.reopening.respond', { units: named.join(t('incident.and')) })}</p>}
    </Notice>
  )
}
