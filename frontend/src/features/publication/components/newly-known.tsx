import { useTranslation } from 'react-i18next'
import { useRange } from '@/ui/use-range'
import { Notice } from '@/ui/notice'
import type { NewlyKnown } from '../api'

/** What speaks for publishing and was not known when it was decided; nothing where nothing does. */
export function NewlyKnownFacts({ facts }: { facts: readonly NewlyKnown[] }) {
  const { t } = useTranslation()
  const range = useRange()
  if (facts.length === 0) return null
  const persons = (max: number | null) => range({ max }, t('ui.persons'))
  return (
    <Notice kind="warning" title={t('publication.newly.title')}>
      <ul className="list-disc pl-6">
        {facts.map(({ fact, personsThen, personsNow }) => (
          <li key={fact}>{t(`publication.newly.${fact}`, { then: persons(personsThen), now: persons(personsNow) })}</li>
        ))}
      </ul>
      <p>{t('publication.newly.stays')}</p>
    </Notice>
  )
}
