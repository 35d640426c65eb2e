import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field-error'
import type { RuleMove } from '../api'
import { MovesTable } from './moves-table'
import { useDates } from '@/lib/use-dates'

interface Props {
  moves: readonly RuleMove[]
  /** The clocks that are to follow the version. */
  value: readonly string[]
  onChange: (clocks: string[]) => void
  error?: string | undefined
}

/** Which of the running cases follow the version: none unless they are chosen. */
export function ChooseMoves({ moves, value, onChange, error }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const all = moves.every(({ clock }) => value.includes(clock))
  return (
    <fieldset id="clocks" tabIndex={-1} className="flex flex-col gap-3" aria-describedby={error ? 'clocks-error' : undefined}>
      <legend className="mb-2 text-std-17B-170">{t('rules.moves', { count: moves.length })}</legend>
      <p>{t('rules.movesText')}</p>
      <p><Button kind="secondary" onClick={() => onChange(all ? [] : moves.map(({ clock }) => clock))}>{t(all ? 'rules.chooseNone' : 'rules.chooseAll')}</Button></p>
      <MovesTable caption={t('rules.moves', { count: moves.length })} moves={moves} choose={({ clock, incident }) => (
        <input type="checkbox" className="size-6 accent-key-900" aria-label={t('rules.moveNamed', { incident: dates.caseLabel(incident) })}
          checked={value.includes(clock)} onChange={({ target }) => onChange(target.checked ? [...value, clock] : value.filter((chosen) => chosen !== clock))} />
      )} />
      <FieldError id="clocks-error" message={error} />
    </fieldset>
  )
}
