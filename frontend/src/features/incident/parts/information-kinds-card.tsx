import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { caseQuery, informationKindsQuery, runs, type InformationKinds } from '../api'
import { FactCard } from '../components/fact-card'
import { InformationKindsForm } from '../components/information-kinds-form'

/** 情報の種類: which kinds the law asks about were among the information, what holds now first. */
export function InformationKindsCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const open = useQuery(caseQuery(number)).data
  const may = useMay(number)('recordInformationKinds')
  const said = useQuery(informationKindsQuery(number))
  return (
    <FactCard
      title={t('incident.informationKinds.title')}
      addLabel={may && open && runs(open.status) ? t('incident.informationKinds.add') : undefined}
      addTitle={t('incident.informationKinds.addTitle')}
      keep="information-kinds"
      form={(close) => <InformationKindsForm number={number} last={said.data?.[0]} onDone={close} />}
    >
      <QueryView query={said}>
        {(entries) =>
          entries.length === 0 ? (
            <p>{t('incident.informationKinds.none')}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {entries.map((entry, index) => (
                <li key={entry.recordedAt}>
                  <Said entry={entry} />{' '}
                  {index === 0 && entries.length > 1 && <StatusTag tone="active">{t('incident.counts.now')}</StatusTag>}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </FactCard>
  )
}

function Said({ entry }: { entry: InformationKinds }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <strong>
        {entry.kinds
          .map((kind) => t(`incident.informationKinds.kind.${kind}`))
          .join(t('incident.informationKinds.and')) || t('incident.informationKinds.noneOfThem')}
      </strong>
      {!entry.allChecked && <p>{t('incident.informationKinds.notAllChecked')}</p>}
      <p className="whitespace-pre-line">
        {entry.basis}
        {t('ui.inBrackets', { text: `${dates.dateTime(entry.recordedAt)} ${entry.recordedBy}` })}
      </p>
    </>
  )
}
