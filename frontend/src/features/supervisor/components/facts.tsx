import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import { OnBehalfNote } from '@/features/incident/parts/on-behalf-note'
import { StatusTag } from '@/ui/status-tag'
import type { HeadReport, Receipt, WrittenReport } from '../api'

/** What the head reported. */
export function HeadReportFacts({ number, report }: { number: string; report: HeadReport }) {
  const { t } = useTranslation()
  const told = useToldTime()
  return (
    <>
      {report.afterRise && (
        <p className="mb-2">
          <StatusTag tone="warning">{t('supervisor.afterRise')}</StatusTag>
        </p>
      )}
      <DescriptionList
        items={[
          { label: t('supervisor.when'), value: told.whole(report.time) },
          { label: t('supervisor.who'), value: report.reporter },
          { label: t('supervisor.how'), value: t(`supervisor.means.${report.means}`) },
          { label: t('supervisor.words'), value: report.words },
          ...(report.latenessReason ? [{ label: t('supervisor.latenessReason'), value: report.latenessReason }] : []),
        ]}
      />
      <OnBehalfNote number={number} id={report.onBehalf} />
    </>
  )
}

/** The chief's receipt with the instruction. */
export function ReceiptFacts({ number, receipt }: { number: string; receipt: Receipt }) {
  const { t } = useTranslation()
  const told = useToldTime()
  return (
    <>
      <DescriptionList
        items={[
          { label: t('supervisor.when'), value: told.whole(receipt.time) },
          { label: t('supervisor.how'), value: t(`supervisor.means.${receipt.means}`) },
          ...(receipt.toldBy ? [{ label: t('supervisor.toldBy'), value: receipt.toldBy }] : []),
          {
            label: t('supervisor.instructionLabel'),
            value: t(receipt.instructed ? 'supervisor.withInstruction' : 'supervisor.none'),
          },
        ]}
      />
      <OnBehalfNote number={number} id={receipt.onBehalf} />
    </>
  )
}

/** A written report with what the chief decided on it. */
export function WrittenReportFacts({ number, report }: { number: string; report: WrittenReport }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const decided = report.accepted === true ? 'accepted' : report.accepted === false ? 'returned' : 'waiting'
  const tone = { accepted: 'done', returned: 'warning', waiting: 'active' } as const
  return (
    <>
      <p className="mb-2">
        <StatusTag tone={tone[decided]}>{t(`supervisor.${decided}Tag`)}</StatusTag>
      </p>
      <DescriptionList
        items={[
          {
            label: t('supervisor.submittedAt'),
            value: told.whole(report.time),
          },
          { label: t('supervisor.managementState'), value: report.managementState },
          { label: t('supervisor.course'), value: report.course },
          { label: t('supervisor.laterMeasures'), value: report.laterMeasures },
          ...(report.decidedAt ? [{ label: t('supervisor.decidedAt'), value: dates.dateTime(report.decidedAt) }] : []),
          ...(report.reason ? [{ label: t('supervisor.reason'), value: report.reason }] : []),
        ]}
      />
      <OnBehalfNote number={number} id={report.onBehalf} />
      <OnBehalfNote number={number} id={report.decidedOnBehalf} />
    </>
  )
}
