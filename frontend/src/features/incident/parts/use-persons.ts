import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import { useRange } from '@/ui/use-range'

export type AffectedPersons = components['schemas']['AffectedPersons']

/** How many persons are concerned, in words: 22～46人; where nobody could tell or nobody has counted persons, the word for why, whatever else was counted. */
export function usePersons(): (persons: AffectedPersons | null | undefined, notAsked?: boolean) => string {
  const { t } = useTranslation()
  const range = useRange()
  return (persons, notAsked = false) =>
    range(
      {
        min: persons?.min ?? null,
        max: persons?.max ?? null,
        approx: persons?.approx ?? false,
        notAsked: notAsked && !persons,
      },
      t('ui.persons'),
    )
}
