import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import type { CaseOverview } from '../api'

/** Which things were found, when and where. */
export function Finds({ media }: { media: CaseOverview['media'] }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const found = media.flatMap(({ number, label, find }) => (find ? [{ number, label, find }] : []))
  if (found.length === 0) return <p>{t('found.inSearch')}</p>
  return (
    <ul className="list-disc pl-6">
      {found.map(({ number, label, find }) => (
        <li key={number}>{t('found.find', { label, when: told.whole(find.time), place: find.place })}</li>
      ))}
    </ul>
  )
}
