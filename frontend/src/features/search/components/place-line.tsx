import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { TextField } from '@/ui/text-field'
import type { PlaceRow, SearchRound } from '../api'
import type { PlaceForm } from '../places'
import { usePlaceName } from './place-name'

interface Props {
  id: string
  place: PlaceForm
  row: PlaceRow | undefined
  rounds: readonly SearchRound[]
  error: string | undefined
  onChange: (to: Partial<PlaceForm>) => void
}

/** One place: ticked when it was looked at; who looked, and that it does not apply, behind a button. */
export function PlaceLine({ id, place, row, rounds, error, onChange }: Props) {
  const { t } = useTranslation()
  const nameOf = usePlaceName()
  const made = useId()
  const [open, setOpen] = useState(false)
  const name = nameOf(place)
  const looked = (row?.looks ?? [])
    .filter((look) => look.result === 'LOOKED')
    .map((look) => rounds.findIndex((round) => round.id === look.round) + 1)
  const before =
    looked.length > 0
      ? t('search.coveredIn', { rounds: [...new Set(looked)].join(t('search.and')) })
      : row?.state === 'NOT_APPLICABLE'
        ? t('search.notApplicableBefore')
        : ''
  const applies = place.result !== 'NOT_APPLICABLE'
  return (
    <div className={place.result === 'LOOKED' ? 'bg-key-50' : undefined}>
      <div className="flex items-center justify-between gap-2 pr-5">
        <div className="relative flex min-h-12 min-w-0 grow items-center gap-3 px-3 py-2">
          <input
            type="checkbox"
            id={made}
            checked={place.result === 'LOOKED'}
            aria-describedby={before ? `${made}-before` : undefined}
            className="relative z-1 size-6 shrink-0 accent-key-900"
            onChange={(event) => onChange({ result: event.target.checked ? 'LOOKED' : 'NOT_LOOKED' })}
          />
          <div className="min-w-0">
            <label htmlFor={made} className="cursor-pointer text-std-17N-170 after:absolute after:inset-0">
              {name}
            </label>
            {before && (
              <p id={`${made}-before`} className="text-std-16N-170 text-success-2">
                {before}
              </p>
            )}
            {!applies && <p className="text-std-16N-170 text-solid-gray-700">{t('search.notApplicable')}</p>}
          </div>
        </div>
        <Button
          kind="tertiary"
          className="shrink-0 whitespace-nowrap"
          aria-expanded={open}
          aria-label={t('search.detailOf', { place: name })}
          onClick={() => setOpen(!open)}
        >
          {t('search.detail')}
        </Button>
      </div>
      {(open || error) && (
        <div className="flex flex-col gap-3 border-t border-solid-gray-200 bg-white p-3">
          <TextField
            label={t('search.lookedBy')}
            hint={t('search.lookedByHint')}
            maxLength={200}
            value={place.by}
            onChange={(event) => onChange({ by: event.target.value })}
          />
          <Checkbox
            label={t('search.notApplicable')}
            hint={t('search.notApplicableHint')}
            checked={!applies}
            onChange={(event) => onChange({ result: event.target.checked ? 'NOT_APPLICABLE' : 'NOT_LOOKED' })}
          />
          {!applies && (
            <TextField
              id={`${id}.reason`}
              label={t('search.notApplicableReason')}
              required
              maxLength={500}
              value={place.reason}
              error={error}
              onChange={(event) => onChange({ reason: event.target.value })}
            />
          )}
        </div>
      )}
    </div>
  )
}
