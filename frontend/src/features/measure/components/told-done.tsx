import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import { DescriptionList } from '@/ui/description-list'
import type { MeasureView } from '../api'
import { EvidenceFiles } from './evidence-files'

interface Props {
  number: string
  report: MeasureView['reports'][number]
  /** By what the plan says it will show. */
  expected: string | null
}

/** That a measure was done: in whose words, what shows it beside what the plan expected, and what the verifier found. */
export function ToldDone({ number, report, expected }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const { doneOn, account, evidence, onBehalf, by, verification } = report
  return (
    <>
      <p>{t('measure.done', { day: dates.date(doneOn), post: by.post })}</p>
      <p className="whitespace-pre-line wrap-break-word">{account}</p>
      <OnBehalfNote number={number} id={onBehalf} />
      {(expected || evidence.length > 0) && (
        <DescriptionList
          items={[
            ...(expected ? [{ label: t('measure.expected'), value: expected }] : []),
            { label: t('measure.handedIn'), value: <EvidenceFiles number={number} evidence={evidence} /> },
          ]}
        />
      )}
      {verification && (
        <p className="wrap-break-word">
          {t(verification.accepted ? 'measure.accepted' : 'measure.returned', {
            post: verification.by.post,
            at: dates.dateTime(verification.at),
            reason: verification.reason ?? '',
          })}
        </p>
      )}
    </>
  )
}
