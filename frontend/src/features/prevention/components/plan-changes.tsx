import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { StatusTag } from '@/ui/status-tag'
import type { PlanChanges as Changes } from '../api'

/** What became of the plan since the version that the reader saw, measure by measure. */
export function PlanChanges({ changes }: { changes: Changes }) {
  const { t } = useTranslation()
  const changed = changes.measures.filter(({ kind }) => kind !== 'UNCHANGED')
  return (
    <Card title={t(changes.own ? 'prevention.sinceYours' : 'prevention.sinceLast', { number: changes.since })}>
      {changed.length === 0 && changes.removed.length === 0 && !changes.causeChanged && (
        <p>{t('prevention.nothingChanged')}</p>
      )}
      <ul className="flex flex-col gap-3">
        {changes.causeChanged && <li>{t('prevention.causeChanged')}</li>}
        {changed.map(({ number, kind, fields, before }) => (
          <li key={number}>
            <p className="flex flex-wrap items-center gap-2">
              {t('prevention.measureNumber', { number })}
              <StatusTag tone="active">{t(`prevention.change.${kind}`)}</StatusTag>
              {fields.map((field) => t(`prevention.field.${field}`)).join(t('prevention.and'))}
            </p>
            {before && fields.includes('TEXT') && (
              <p className="whitespace-pre-line wrap-break-word text-solid-gray-700">
                {t('prevention.textBefore', { text: before.text })}
              </p>
            )}
          </li>
        ))}
        {changes.removed.map(({ number, text }) => (
          <li key={`removed ${number}`}>
            <p className="flex flex-wrap items-center gap-2">
              <StatusTag tone="warning">{t('prevention.removed')}</StatusTag>
              <span className="wrap-break-word">{text}</span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
