import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useToldTime } from '@/lib/told-time'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { StatusTag } from '@/ui/status-tag'
import type { PoliceReport, SearchOfUnit } from '../api'
import { PoliceForm } from './police-form'
import { PoliceReminder } from './police-reminder'

/** 遺失届・被害届 of a unit, corrected ones below those that stand, and a reminder while one may be needed. */
export function PoliceCard({ number, search }: { number: string; search: SearchOfUnit }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const may = useMay(number)
  const [form, setForm] = useState<{ report?: PoliceReport }>()
  const close = () => setForm(undefined)
  const stands = (report: PoliceReport) => report.correctedBy === null && !report.removed
  const shown = search.policeReports.filter((report) => stands(report) || report.correctedBy !== null)
  return (
    <Card title={t('search.police')}>
      <PoliceReminder number={number} search={search} link={false} />
      {shown.length === 0 && !search.policeReminder && <p>{t('search.policeNone')}</p>}
      <ul className="mt-3 flex flex-col gap-3 text-std-16N-170">
        {shown.map((report) => (
          <li key={report.id} className={stands(report) ? undefined : 'text-solid-gray-700'}>
            <p className="text-std-16B-170">
              {t(`search.policeKind.${report.kind}`)} {told.whole(report.time)}{' '}
              {!stands(report) && <StatusTag>{t('search.corrected')}</StatusTag>}
            </p>
            <p>
              {[
                report.station,
                report.receiptNumber && t('search.receiptIs', { number: report.receiptNumber }),
                report.reportedBy,
              ]
                .filter(Boolean)
                .join(' / ')}
            </p>
            {report.note && <p className="whitespace-pre-line">{report.note}</p>}
            {stands(report) && may('correctPoliceReport') && (
              <p className="print:hidden">
                <Button kind="tertiary" onClick={() => setForm({ report })}>
                  {t('search.correct')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {may('recordPoliceReport') && (
        <p className="mt-4 print:hidden">
          <Button kind="secondary" onClick={() => setForm({})}>
            {t('search.policeAdd')}
          </Button>
        </p>
      )}
      <Dialog
        open={form !== undefined}
        title={t('search.police')}
        keep={`police ${search.part} ${form?.report?.id ?? 'new'}`}
        onClose={close}
      >
        {form && <PoliceForm place={{ number, part: search.part }} report={form.report} onDone={close} />}
      </Dialog>
    </Card>
  )
}
