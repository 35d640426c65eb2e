import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import { FormDialog } from '@/ui/form-dialog'
import { StatusTag } from '@/ui/status-tag'
import type { Finding, Inspection } from '../api'
import { CorrectionForm } from './correction-form'
import { WithdrawalForm } from './withdrawal-form'

/** 指摘事項 with where it stands, and what may be recorded of it. */
export function FindingCard({
  inspection,
  finding,
  mayWrite,
}: {
  inspection: Inspection
  finding: Finding
  mayWrite: boolean
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, unit, words, owner, due, open, overdue, correction, takenBackBecause, written } = finding
  return (
    <section>
      <p className={takenBackBecause ? 'whitespace-pre-line line-through' : 'whitespace-pre-line'}>{words}</p>
      <p className="my-2">
        {open ? (
          <StatusTag tone={overdue ? 'late' : 'active'}>
            {t(overdue ? 'inspection.overdue' : 'inspection.open')}
          </StatusTag>
        ) : (
          <StatusTag tone={correction ? 'done' : 'neutral'}>
            {t(correction ? 'inspection.corrected' : 'inspection.isTakenBack')}
          </StatusTag>
        )}
      </p>
      <DescriptionList
        items={[
          { label: t('inspection.unit'), value: unit },
          { label: t('inspection.owner'), value: owner },
          { label: t('inspection.due'), value: due ? dates.date(due) : t('inspection.noDue') },
          ...(correction
            ? [
                { label: t('inspection.correctedOn'), value: dates.date(correction.on) },
                { label: t('inspection.correctedHow'), value: correction.words },
              ]
            : []),
          ...(takenBackBecause ? [{ label: t('inspection.reason'), value: takenBackBecause }] : []),
        ]}
      />
      <p className="mt-2 text-dns-16N-130 text-solid-gray-700">
        {t('inspection.writtenBy', { post: written.byPost, at: dates.dateTime(written.at) })}
      </p>
      {open && mayWrite && (
        <div className="mt-3 flex flex-wrap gap-3 print:hidden">
          <FormDialog
            label={t('inspection.correct')}
            title={t('inspection.correct')}
            keep={`inspection-correction ${id}`}
          >
            {(close) => <CorrectionForm inspection={inspection} finding={finding} onDone={close} />}
          </FormDialog>
          <FormDialog
            kind="tertiary"
            label={t('inspection.takeBack')}
            title={t('inspection.takeBack')}
            keep={`inspection-withdrawal ${id}`}
          >
            {(close) => <WithdrawalForm inspection={inspection} finding={finding} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </section>
  )
}
