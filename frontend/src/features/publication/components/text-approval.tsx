import { useTranslation } from 'react-i18next'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import type { OfficialText } from '../api'
import { DecideTextForm } from './decide-text-form'
import { TextSaid } from './text-said'

/** Above the text: whether the last version is approved, what was approved before it, and for the director the decision. */
export function TextApproval({ number, text }: { number: string; text: OfficialText }) {
  const { t } = useTranslation()
  const { kept, approver, mayDecide } = text
  const last = kept.at(-1)
  const before = kept.slice(0, -1).findLast(({ said }) => said?.outcome === 'APPROVED')
  if (!last)
    return (
      <Notice title={t('publication.approval.none')} className="print:hidden">
        {t('publication.approval.ask', { post: approver })}
      </Notice>
    )
  const { said } = last
  const state = said ? (said.outcome === 'APPROVED' ? 'approved' : 'returned') : 'waits'
  return (
    <Notice
      kind={state === 'approved' ? 'success' : 'warning'}
      title={t(`publication.approval.${state}`, { number: last.number, post: approver })}
      className="print:hidden"
    >
      {said && <TextSaid said={said} />}
      {state === 'returned' && <p>{t('publication.approval.ask', { post: approver })}</p>}
      {before && state !== 'approved' && (
        <>
          <p>{t('publication.approval.before', { number: before.number })}</p>
          <details>
            <summary className="min-h-11 cursor-pointer py-2">
              {t('publication.approval.beforeText', { number: before.number })}
            </summary>
            <p lang="ja" className="whitespace-pre-line wrap-break-word">{`${before.heading}\n\n${before.body}`}</p>
          </details>
        </>
      )}
      {mayDecide && (
        <div className="mt-3">
          <FormDialog
            kind="primary"
            label={t('publication.approval.decide')}
            title={t('publication.approval.decide')}
            keep="publication text decision"
          >
            {(close) => <DecideTextForm number={number} text={text} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </Notice>
  )
}
