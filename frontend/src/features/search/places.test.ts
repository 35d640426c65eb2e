import { describe, expect, it } from 'vitest'
import type { Checklist } from './api'
import { blankPlaces, mergedPlaces, sentPlaces, unlookedAfter, type PlaceForm } from './places'

const row = (place: string, state: string) => ({ place, ownPlace: null, state, looks: [] })
const checklists = [
  {
    medium: 1,
    label: '２歳児用ＳＤカード',
    found: false,
    unlooked: 2,
    places: [row('OFFICE', 'LOOKED'), row('DESKS', 'NOT_LOOKED'), row('LOCKERS', 'NOT_LOOKED')],
  },
  { medium: 2, label: '使用簿', found: false, unlooked: 1, places: [row('COPIER', 'NOT_LOOKED')] },
  { medium: 3, label: '見つかった物', found: true, unlooked: 0, places: [row('TRASH', 'NOT_LOOKED')] },
] as unknown as Checklist[]

describe('the checklist of places', () => {
  it('offers every place of what is not found', () => {
    expect(blankPlaces(checklists).map(({ place }) => place)).toEqual(['OFFICE', 'DESKS', 'LOCKERS', 'COPIER'])
  })

  it('counts what earlier rounds and this one have not looked at', () => {
    const places = blankPlaces(checklists).map((form) =>
      form.place === 'DESKS' ? { ...form, result: 'LOOKED' as const } : form,
    )
    expect(unlookedAfter(checklists, places, []).map(({ place }) => place)).toEqual(['LOCKERS', 'COPIER'])
    expect(unlookedAfter(checklists, places, ['2']).map(({ place }) => place)).toEqual(['LOCKERS'])
    expect(unlookedAfter(checklists, places, ['all'])).toEqual([])
  })

  it('lays what was typed before upon the checklists of now', () => {
    const typed: PlaceForm[] = [
      { medium: 0, place: 'DESKS', ownPlace: null, result: 'LOOKED', by: '副園長', reason: '' },
      { medium: 0, place: null, ownPlace: '倉庫', result: 'LOOKED', by: '', reason: '' },
    ]
    const merged = mergedPlaces(checklists, typed)
    expect(merged.find(({ medium, place }) => medium === 1 && place === 'DESKS')).toMatchObject({
      result: 'LOOKED',
      by: '副園長',
    })
    expect(merged.filter(({ ownPlace }) => ownPlace === '倉庫').map(({ medium }) => medium)).toEqual([1, 2])
    expect(mergedPlaces(checklists, blankPlaces(checklists))).toEqual(blankPlaces(checklists))
  })

  it('sends what was ticked and own places that are new, looked at or not', () => {
    const own: PlaceForm = {
      medium: 1,
      place: null,
      ownPlace: '体育館の倉庫',
      result: 'NOT_LOOKED',
      by: '',
      reason: '',
    }
    const places = [
      ...blankPlaces(checklists).map((form) =>
        form.place === 'DESKS' ? { ...form, result: 'LOOKED' as const } : form,
      ),
      own,
    ]
    expect(sentPlaces(checklists, places).map((form) => form.place ?? form.ownPlace)).toEqual(['DESKS', '体育館の倉庫'])
  })
})
