import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { consequencesQuery, type Verdict } from '../api'

/** What the judgement brings about, said before it is saved; nothing where it brings about nothing new. */
export function Consequences({
  number,
  verdict,
  wrongfulPurpose = false,
}: {
  number: string
  verdict: Verdict
  wrongfulPurpose?: boolean
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const { data } = useQuery(consequencesQuery(number, verdict, wrongfulPurpose))
  if (!data) return null
  const lines = [
    ...data.begins.map(({ key, limit }) =>
      t('assessment.begins', { what: t(`clock.key.${key}`), limit: dates.limit(limit) }),
    ),
    ...(data.tellsAgain ? [t('assessment.tellsAgain')] : []),
    ...data.ends.map(({ key, limit }) =>
      t('assessment.ends', { what: t(`clock.key.${key}`), limit: dates.limit(limit) }),
    ),
    ...(data.filedStays ? [t('assessment.filedStays')] : []),
  ]
  if (lines.length === 0) return null
  return (
    <Notice title={t(data.secondPerson ? 'assessment.followsConfirmed' : 'assessment.follows')}>
      <ul className="list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}
