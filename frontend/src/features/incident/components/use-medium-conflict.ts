import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import type { Medium } from '../api'
import { mediumInput, type MediumInput } from '../medium-schema'

/** What was typed beside what somebody else saved of the same thing. */
export function useMediumConflict(typed: () => MediumInput): (current: unknown) => ConflictRow[] {
  const { t } = useTranslation()
  const contents = (input: MediumInput) =>
    input.contents
      .map((one) =>
        [one.shotOn, one.people, one.persons, one.what, one.items, one.itemsMax, one.itemsUnit]
          .filter(Boolean)
          .join(' / '),
      )
      .join('\n')
  return (current) => {
    const [mine, theirs] = [typed(), mediumInput(current as Medium)]
    return [
      ...(['label', 'quantity', 'unit', 'items', 'itemsUnit', 'note'] as const).map((field) => ({
        label: t(`incident.media.${field}`),
        mine: mine[field],
        theirs: theirs[field],
      })),
      ...(['protectionWords', 'copiesWords', 'ruleWords'] as const).map((field) => ({
        label: t(`incident.media.${field}`),
        mine: mine.safeguards[field],
        theirs: theirs.safeguards[field],
      })),
      { label: t('incident.media.contents'), mine: contents(mine), theirs: contents(theirs) },
    ]
  }
}
