import { useState } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { onEnter } from '@/ui/enter'
import { Fieldset } from '@/ui/fieldset'
import { TextField } from '@/ui/text-field'
import type { Checklist, SearchOfUnit } from '../api'
import { samePlace, type PlaceForm } from '../places'
import type { RoundForm } from '../schema'
import { PlaceLine } from './place-line'

interface Props {
  search: SearchOfUnit
  value: PlaceForm[]
  onChange: (places: PlaceForm[]) => void
  errors: FieldErrors<RoundForm>['places']
}

/** The places to look at, of each thing that is missing, with what earlier rounds have covered; one tap ticks a place. */
export function PlaceChecklist({ search, value, onChange, errors }: Props) {
  const { t } = useTranslation()
  const change = (index: number, to: Partial<PlaceForm>) =>
    onChange(value.map((place, at) => (at === index ? { ...place, ...to } : place)))
  const missing = search.checklists.filter(({ found }) => !found)
  const several = missing.length > 1

  function sameForOthers(medium: number) {
    const ticked = value.filter((place) => place.medium === medium)
    onChange(
      value.map((place) => {
        const same = ticked.find((one) => one.place !== null && samePlace(one, place))
        return place.medium === medium || !same
          ? place
          : { ...place, result: same.result, by: same.by, reason: same.reason }
      }),
    )
  }

  return (
    <div id="places" tabIndex={-1} className="flex flex-col gap-6">
      {missing.map((checklist, at) => (
        <Fieldset
          key={checklist.medium}
          id={`places-${checklist.medium}`}
          role="group"
          hint={at === 0 ? t('search.placesHint') : undefined}
          label={several ? t('search.placesOf', { label: checklist.label }) : t('search.places')}
          error={at === 0 ? (errors?.message ?? errors?.root?.message) : undefined}
        >
          <ul className="divide-y divide-solid-gray-200 rounded-8 border border-solid-gray-420">
            {value.map(
              (place, index) =>
                place.medium === checklist.medium && (
                  <li key={`${place.place} ${place.ownPlace}`}>
                    <PlaceLine
                      place={place}
                      row={checklist.places.find((row) => samePlace(row, place))}
                      rounds={search.rounds}
                      id={`places.${index}`}
                      error={errors?.[index]?.reason?.message}
                      onChange={(to) => change(index, to)}
                    />
                  </li>
                ),
            )}
          </ul>
          <OwnPlace
            checklist={checklist}
            value={value}
            onAdd={(ownPlace) =>
              onChange([
                ...value,
                { medium: checklist.medium, place: null, ownPlace, result: 'LOOKED', by: '', reason: '' },
              ])
            }
          />
          {several && at === 0 && (
            <p className="mt-2">
              <Button kind="tertiary" onClick={() => sameForOthers(checklist.medium)}>
                {t('search.sameForOthers')}
              </Button>
            </p>
          )}
        </Fieldset>
      ))}
    </div>
  )
}

function OwnPlace({
  checklist,
  value,
  onAdd,
}: {
  checklist: Checklist
  value: readonly PlaceForm[]
  onAdd: (name: string) => void
}) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  function add() {
    const own = name.trim()
    if (own && !value.some((place) => place.medium === checklist.medium && place.ownPlace === own)) onAdd(own)
    setName('')
  }
  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <TextField
        className="w-56"
        label={t('search.ownPlace')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => onEnter(event, add)}
      />
      <Button kind="secondary" onClick={add}>
        {t('search.addPlace')}
      </Button>
    </div>
  )
}
