import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { StatusTag } from '@/ui/status-tag'
import type { Duty } from '../api'
import { Asked } from './asked'
import { RequestForm } from './request-form'

/** 追加報告の求め: what the Commission asked for besides, and whether it was answered. */
export function Requests({ number, duty }: { number: string; duty: Duty }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const { requests, part, filings, earlier } = duty
  const mayRecord = filings.length + earlier.length > 0 && may('recordAuthorityRequest')
  if (requests.length === 0 && !mayRecord) return null
  return (
    <section className="mt-6" aria-label={t('authority.request.title')}>
      <h3 className="mb-2 text-std-17B-170">{t('authority.request.title')}</h3>
      {requests.length === 0 && <p>{t('authority.request.none')}</p>}
      <ul className="flex flex-col gap-3">
        {requests.map((request) => (
          <li key={request.id}>
            <p className="mb-1">
              <StatusTag tone={request.answered ? 'done' : 'active'}>
                {t(request.answered ? 'authority.request.answered' : 'authority.request.open')}
              </StatusTag>
            </p>
            <Asked request={request} />
            {!request.answered && may('answerAuthorityRequest') && (
              <LinkButton to={`/incidents/${number}/requests/${part}/${request.id}`} className="print:hidden">
                {t('authority.request.answer')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {mayRecord && (
        <div className="mt-3 print:hidden">
          <FormDialog
            label={t('authority.request.record')}
            title={t('authority.request.record')}
            keep={`authority-request ${number} ${part}`}
          >
            {(close) => <RequestForm number={number} duty={duty} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </section>
  )
}
