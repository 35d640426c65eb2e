import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field-error'
import type { RuleMove } from '../api'
import { MovesTable } from './moves-table'
import { useDates } from '@/lib/use-dates'

/** As many clocks as the server moves in one transaction; the others follow the adopted version afterwards. */
const MOST = 500

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
  const first = moves.slice(0, MOST)
  const chosen = new Set(value)
  const all = first.every(({ clock }) => chosen.has(clock))
  const choose = first.length < moves.length ? t('rules.chooseFirst', { count: MOST }) : t('rules.chooseAll')
  return (
    <fieldset
      id="clocks"
      tabIndex={-1}
      className="flex flex-col gap-3"
      aria-describedby={error ? 'clocks-error' : undefined}
    >
      <legend className="mb-2 text-std-17B-170">{t('rules.moves', { count: moves.length })}</legend>
      <p>{t('rules.movesText')}</p>
      <p>
        <Button kind="secondary" onClick={() => onChange(all ? [] : first.map(({ clock }) => clock))}>
          {all ? t('rules.chooseNone') : choose}
        </Button>
      </p>
      <MovesTable
        caption={t('rules.moves', { count: moves.length })}
        moves={moves}
        choose={({ clock, incident }) => (
          <input
            type="checkbox"
            className="size-6 accent-key-900"
            aria-label={t('rules.moveNamed', { incident: dates.caseLabel(incident) })}
            checked={chosen.has(clock)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, clock] : value.filter((other) => other !== clock))
            }
          />
        )}
      />
      <FieldError id="clocks-error" message={error} />
    </fieldset>
  )
}
