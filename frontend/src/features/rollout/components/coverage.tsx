import { useTranslation } from 'react-i18next'
import { CoverageBar } from '@/ui/coverage-bar'
import type { AddressedUnit } from '../api'

/** The units together as one speaks of them, in their order. */
function groupsOf(units: readonly AddressedUnit[]) {
  const groups = new Map<string, AddressedUnit[]>()
  for (const unit of units) {
    const key = `${unit.kind} ${unit.of}`
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  return [...groups.values()]
}

const done = (units: readonly AddressedUnit[]) => units.filter(({ acknowledgement }) => acknowledgement).length

/** How many units passed a text on, together and by their groups, and who is silent. */
export function Coverage({ units }: { units: readonly AddressedUnit[] }) {
  const { t } = useTranslation()
  // A unit that was sent a correction passes that on instead.
  const counted = units.filter(({ acknowledgement, replaced }) => acknowledgement || !replaced)
  const silentOf = (group: readonly AddressedUnit[]) => {
    const silent = group.filter(({ acknowledgement }) => !acknowledgement)
    const nobodyAt = silent.filter(({ held }) => !held).map(({ name }) => name)
    return [
      ...silent.filter(({ held }) => held).map(({ name }) => name),
      ...(nobodyAt.length > 0 ? [t('rollout.nobodyThere', { names: nobodyAt.join(t('ui.and')) })] : []),
    ]
  }
  return (
    <>
      <CoverageBar
        label={t('rollout.all')}
        done={done(counted)}
        all={counted.length}
        missing={[]}
        missingLabel={t('rollout.silent')}
      />
      {groupsOf(counted).map((group) => (
        <CoverageBar
          key={group[0]!.code}
          label={t(`rollout.group.${group[0]!.kind}`, { of: group[0]!.of })}
          done={done(group)}
          all={group.length}
          missing={silentOf(group)}
          missingLabel={t('rollout.silent')}
        />
      ))}
    </>
  )
}
