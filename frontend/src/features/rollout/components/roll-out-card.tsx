import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { StatusTag } from '@/ui/status-tag'
import type { RollOut } from '../api'
import { isLate } from '../late'
import { Coverage } from './coverage'
import { ExtendForm } from './extend-form'
import { SendForm } from './send-form'

/** A text that was sent from the case: what it says, who passed it on and who has not. */
export function RollOutCard({ number, version, rollOut }: { number: string; version: number; rollOut: RollOut }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const now = useServerNow()
  const { id, title, words, due, corrects, correctedBy, by, at, units } = rollOut
  const silent = units.filter(({ acknowledgement, replaced }) => !acknowledgement && !replaced).length
  const late = silent > 0 && isLate(due, now)
  return (
    <Card
      title={
        <>
          {t('rollout.numbered', { id, title })}{' '}
          <StatusTag tone={silent === 0 ? 'done' : late ? 'warning' : 'active'}>
            {t(silent === 0 ? 'rollout.allTold' : late ? 'rollout.late' : 'rollout.open', { count: silent })}
          </StatusTag>
        </>
      }
    >
      {corrects && <p className="mb-2">{t('rollout.corrects', { id: corrects })}</p>}
      {correctedBy && <p className="mb-2">{t('rollout.correctedBy', { id: correctedBy })}</p>}
      <p className="whitespace-pre-line wrap-anywhere">{words}</p>
      <p className="mt-3 text-dns-16N-130 text-solid-gray-700">
        {t('rollout.sentBy', { post: by.post, at: dates.dateTime(at), due: dates.date(due) })}
      </p>
      <h3 className="mt-4 text-std-17B-170">{t('rollout.coverage')}</h3>
      <Coverage units={units} />
      <details className="mt-3">
        <summary className="min-h-11 cursor-pointer py-2">{t('rollout.answers')}</summary>
        <ul>
          {units
            .filter(({ acknowledgement }) => acknowledgement)
            .map(({ code, name, acknowledgement }) => (
              <li key={code} className="py-1 wrap-anywhere">
                {t('rollout.told', {
                  name,
                  on: dates.date(acknowledgement!.on),
                  audience: acknowledgement!.audience,
                  post: acknowledgement!.by.post,
                })}
              </li>
            ))}
        </ul>
      </details>
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        {may('extendRollOut') && (
          <FormDialog label={t('rollout.extend')} title={t('rollout.extend')} keep={`rollout-extend ${number} ${id}`}>
            {(close) => <ExtendForm number={number} version={version} rollOut={rollOut} onDone={close} />}
          </FormDialog>
        )}
        {may('sendRollOut') && !correctedBy && (
          <FormDialog
            kind="tertiary"
            label={t('rollout.correct')}
            title={t('rollout.correct')}
            keep={`rollout-correct ${number} ${id}`}
          >
            {(close) => <SendForm number={number} version={version} corrects={rollOut} onDone={close} />}
          </FormDialog>
        )}
      </div>
    </Card>
  )
}
