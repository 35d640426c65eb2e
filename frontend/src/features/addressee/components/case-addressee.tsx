import { useTranslation } from 'react-i18next'
import { LimitsOf } from '@/features/clock/parts/limits-of'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { StatusTag } from '@/ui/status-tag'
import type { CaseAddressee, Report } from '../api'
import { Contact } from './contact'
import { DecisionForm } from './decision-form'
import { DismissalForm } from './dismissal-form'
import { ReportForm } from './report-form'

const TONES = { OPEN: 'active', WAITS: 'warning', TOLD: 'done', DISMISSED: 'neutral' } as const

/** An addressee of the case: how to reach it, until when, and what it was told. */
export function CaseAddresseeCard({ number, to }: { number: string; to: CaseAddressee }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const { id, terms, status, reports, dismissals } = to
  return (
    <Card
      title={
        <>
          {terms.name} <StatusTag tone={TONES[status]}>{t(`addressee.status.${status}`)}</StatusTag>
        </>
      }
    >
      <p className="mb-3">{t(to.byRule ? 'addressee.wasNamed' : 'addressee.wasAdded', { reason: to.reason ?? '' })}</p>
      {to.byRule && !to.named && status !== 'DISMISSED' && <p className="mb-3">{t('addressee.namedNoMore')}</p>}
      <LimitsOf number={number} clocks={['EXTERNAL_REPORT']} part={`addressee-${id}`} />
      {to.unchecked && status !== 'DISMISSED' && (
        <Notice kind="warning" title={t('addressee.unchecked')} className="my-4">
          {t('addressee.uncheckedInCase')}
        </Notice>
      )}
      {status !== 'DISMISSED' && <Contact terms={terms} />}
      {reports.length === 0 && status !== 'DISMISSED' && <p className="mt-4">{t('addressee.nothingTold')}</p>}
      {reports.map((report) => (
        <Reported key={report.number} report={report} />
      ))}
      {dismissals.map((dismissal) => (
        <p key={dismissal.id} className="mt-4 whitespace-pre-line">
          {t('addressee.dismissalSaid', { post: dismissal.by.post, reason: dismissal.reason })}
          {dismissal.decision?.reason &&
            t('addressee.refusalSaid', { post: dismissal.decision.by.post, reason: dismissal.decision.reason })}
        </p>
      ))}
      {status !== 'DISMISSED' && (
        <div className="mt-4 flex flex-wrap gap-3 print:hidden">
          {may('recordAddresseeReport') && (
            <FormDialog
              label={t('addressee.record', { n: to.next })}
              title={t('addressee.recordTitle', { n: to.next, name: terms.name })}
              keep={`addressee-report ${number} ${id}`}
            >
              {(close) => <ReportForm number={number} to={to} onDone={close} />}
            </FormDialog>
          )}
          {status === 'OPEN' && may('dismissAddressee') && (
            <FormDialog
              kind="tertiary"
              label={t('addressee.dismiss')}
              title={t('addressee.dismissTitle', { name: terms.name })}
              keep={`addressee-dismissal ${number} ${id}`}
            >
              {(close) => <DismissalForm number={number} to={to} onDone={close} />}
            </FormDialog>
          )}
          {to.mayDecide && may('decideAddresseeDismissal') && (
            <FormDialog
              label={t('addressee.decide')}
              title={t('addressee.decideTitle', { name: terms.name })}
              keep={`addressee-decision ${number} ${id}`}
            >
              {(close) => <DecisionForm number={number} to={to} onDone={close} />}
            </FormDialog>
          )}
        </div>
      )}
    </Card>
  )
}

function Reported({ report }: { report: Report }) {
  const { t } = useTranslation()
  const told = useToldTime()
  return (
    <section className="mt-4">
      <h3 className="text-std-17B-170">{t('addressee.nth', { n: report.number })}</h3>
      <DescriptionList
        items={[
          { label: t('addressee.time'), value: told.whole(report.time) },
          { label: t('addressee.means'), value: t(`addressee.meansChoices.${report.means}`) },
          ...(report.toldTo ? [{ label: t('addressee.toldTo'), value: report.toldTo }] : []),
          { label: t('addressee.words'), value: report.words },
          ...(report.receiptNumber ? [{ label: t('addressee.receiptNumber'), value: report.receiptNumber }] : []),
          { label: t('addressee.by'), value: `${report.by.post} ${report.by.name}` },
        ]}
      />
    </section>
  )
}
