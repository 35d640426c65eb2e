import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import type { ReportsOfUnit } from '../api'

/** Whom to telephone about this unit, the nearest first. */
export function Telephones({ line }: { line: ReportsOfUnit }) {
  const { t } = useTranslation()
  if (line.telephones.length === 0) return null
  return (
    <Card title={t('supervisor.telephones')}>
      <ul className="flex flex-col gap-1">
        {line.telephones.map(({ label, number }) => (
          <li key={`${label} ${number}`} className="flex flex-wrap items-center gap-x-3">
            {label}{' '}
            <a href={`tel:${number}`} className="inline-flex min-h-11 items-center underline">
              {number}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
