import { useTranslation } from 'react-i18next'
import type { UndatedLimit } from '@/lib/clocks'
import { useServerNow } from '@/lib/server-time'
import { StatusTag } from '@/ui/status-tag'
import { UndatedItem } from '../parts/undated-item'

/** What has no date, folded; whether something that is waited for is late is said without unfolding. */
export function UndatedList({ number, limits }: { number: string; limits: UndatedLimit[] }) {
  const { t } = useTranslation()
  const now = useServerNow()
  if (limits.length === 0) return null
  const late = limits.some(({ limit }) => limit != null && Date.parse(limit) < now)
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-3 text-dns-16N-130">
        {t('clock.undated.title', { count: limits.length })}{' '}
        {late && <StatusTag tone="late">{t('clock.undated.titleLate')}</StatusTag>}
      </summary>
      <ul className="flex flex-col gap-4">
        {limits.map((limit) => (
          <UndatedItem key={`${limit.key} ${limit.partName}`} number={number} limit={limit} />
        ))}
      </ul>
    </details>
  )
}
