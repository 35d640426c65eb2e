import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { Card } from '@/ui/card'
import { usePersons } from '@/features/incident/parts/use-persons'
import { caseQuery, type Plan } from '../api'

/** What happened, in short, and why as far as that is known: so much the chief must know before the measures. */
export function WhatHappened({ number, plan }: { number: string; plan: Plan }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const persons = usePersons()
  const overview = useQuery(caseQuery(number)).data
  return (
    <Card title={t('prevention.whatHappened')}>
      {overview && (
        <p className="wrap-break-word">
          {t('prevention.happened', {
            title: overview.title,
            unit: overview.origin.name,
            known: told.whole(overview.known),
            persons: persons(overview.affectedPersons, overview.firstReport.notAsked.includes('PERSONS')),
          })}
        </p>
      )}
      <p className="mt-2 text-std-17B-170">
        {t('prevention.causeIs', { status: t(`prevention.causeStatus.${plan.causeStatus}`) })}
      </p>
      {plan.cause && <p className="whitespace-pre-line wrap-break-word">{plan.cause}</p>}
    </Card>
  )
}
