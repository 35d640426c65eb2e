import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { ChoiceRow } from '@/ui/choice-row'
import { Fieldset } from '@/ui/fieldset'
import type { UnitGroup } from '../api'

/** To which units: all of a group by one press, or some of it. */
export function UnitChoice({
  groups,
  chosen,
  onChange,
  error,
}: {
  groups: readonly UnitGroup[]
  chosen: readonly string[]
  onChange: (codes: string[]) => void
  error?: string | undefined
}) {
  const { t } = useTranslation()
  const without = (codes: string[]) => chosen.filter((code) => !codes.includes(code))
  return (
    <Fieldset id="units" role="group" label={t('rollout.units')} hint={t('rollout.unitsHint')} error={error} required>
      <p role="status" className="mb-2">
        {t('rollout.chosen', { count: chosen.length })}
      </p>
      <div className="flex flex-col gap-2">
        {groups.map(({ kind, of, units }) => {
          const codes = units.map(({ code }) => code)
          const some = codes.filter((code) => chosen.includes(code)).length
          const all = some === codes.length
          const name = t(`rollout.group.${kind}`, { of })
          return (
            <details key={`${kind} ${of}`} className="rounded-8 border border-solid-gray-420 px-3 py-2">
              <summary className="min-h-11 cursor-pointer py-2">
                {t('rollout.groupChosen', { name, some, all: codes.length })}
              </summary>
              <Button
                kind="secondary"
                className="my-2"
                onClick={() => onChange(all ? without(codes) : [...without(codes), ...codes])}
              >
                {t(all ? 'rollout.noneOf' : 'rollout.allOf', { name })}
              </Button>
              {units.map((unit) => (
                <ChoiceRow
                  key={unit.code}
                  type="checkbox"
                  option={{ value: unit.code, label: unit.name }}
                  checked={chosen.includes(unit.code)}
                  onChange={(event) => onChange(event.target.checked ? [...chosen, unit.code] : without([unit.code]))}
                />
              ))}
            </details>
          )
        })}
      </div>
    </Fieldset>
  )
}
