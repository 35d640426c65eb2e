import { z } from 'zod'
import { placeCheckEntryPlaceValues, lookResultValues } from '@/lib/api-types'
import { answered } from '@/lib/choices'
import { optionalText } from '@/lib/forms'
import type { Checklist, Look, PlaceRow } from './api'

/** A place of the checklist as a round fills it in. */
export const placeSchema = z.object({
  medium: z.number(),
  place: z.enum(answered(placeCheckEntryPlaceValues)).nullable(),
  ownPlace: z.string().nullable(),
  result: z.enum(lookResultValues),
  by: optionalText(200),
  reason: optionalText(500),
})
export type PlaceForm = z.infer<typeof placeSchema>

/** Every place of every checklist, none of them looked at in this round; found things are not looked for any longer. */
export function blankPlaces(checklists: readonly Checklist[]): PlaceForm[] {
  return checklists
    .filter(({ found }) => !found)
    .flatMap(({ medium, places }) =>
      places.map(({ place, ownPlace }) => ({
        medium,
        place: place ?? null,
        ownPlace: ownPlace ?? null,
        result: 'NOT_LOOKED',
        by: '',
        reason: '',
      })),
    )
}

/**
 * What was typed before the form was opened again, laid upon the checklists of now: a medium may have been entered meanwhile,
 * and what was ticked for the lost thing (0) then stands for each of them.
 */
export function mergedPlaces(checklists: readonly Checklist[], typed: readonly PlaceForm[]): PlaceForm[] {
  const blank = blankPlaces(checklists)
  const media = [...new Set(blank.map(({ medium }) => medium))]
  const of = (medium: number) =>
    typed.filter((place) => place.medium === medium || (place.medium === 0 && !media.includes(0)))
  const known = blank.map((place) => {
    const before = of(place.medium).find((one) => samePlace(one, place))
    return before ? { ...before, medium: place.medium } : place
  })
  const own = media.flatMap((medium) =>
    of(medium)
      .filter(
        (place) => place.ownPlace !== null && !blank.some((one) => one.medium === medium && samePlace(one, place)),
      )
      .map((place) => ({ ...place, medium })),
  )
  return [...known, ...own]
}

/** A place of the list by its code, or one's own by its name. */
export interface NamedPlace {
  place?: string | null | undefined
  ownPlace?: string | null | undefined
}

export const samePlace = (one: NamedPlace, other: NamedPlace) =>
  (one.place ?? null) === (other.place ?? null) && (one.ownPlace ?? null) === (other.ownPlace ?? null)

const rowOf = (checklists: readonly Checklist[], form: PlaceForm) =>
  checklists.find(({ medium }) => medium === form.medium)?.places.find((row) => samePlace(row, form))

/** The places that are still unlooked-at once this round counts, of things that are not found by it either. */
export function unlookedAfter(
  checklists: readonly Checklist[],
  places: readonly PlaceForm[],
  foundMedia: readonly string[],
): PlaceForm[] {
  const foundAll = foundMedia.includes('all')
  return places.filter(
    (form) =>
      form.result === 'NOT_LOOKED' &&
      !foundAll &&
      !foundMedia.includes(String(form.medium)) &&
      (rowOf(checklists, form)?.state ?? 'NOT_LOOKED') === 'NOT_LOOKED',
  )
}

/** What is sent: places this round says something of, and own places that are new. */
export function sentPlaces(checklists: readonly Checklist[], places: readonly PlaceForm[]): PlaceForm[] {
  return places.filter((form) => form.result !== 'NOT_LOOKED' || (form.ownPlace !== null && !rowOf(checklists, form)))
}

/** What the round of that id says of a place; of several words the last. */
export const lookOf = (row: PlaceRow, round: number): Look | undefined =>
  row.looks.filter((look) => look.round === round).at(-1)
