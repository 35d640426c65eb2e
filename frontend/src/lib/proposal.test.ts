import { describe, expect, it } from 'vitest'
import { changed, takenUp } from './draft-values'
import { CHECK, keptValues, movedSince, untouched } from './proposal'

const MORNING = '人数は、22名～46名。'
const EVENING = '人数は、30名。'
const form = (words: string) => ({ words, means: null, note: '' })

describe('a form that begins with the records', () => {
  it('is not answered while a text stands as it came', () => {
    expect(untouched({ words: MORNING }, form(MORNING))).toBe(true)
    expect(untouched({ words: MORNING }, form(`${MORNING}追記。`))).toBe(false)
    expect(untouched({ words: '' }, form(''))).toBe(false)
  })

  it('follows the records where nobody has typed', () => {
    const draft = keptValues(changed({ ...form(MORNING), note: '途中' }, form(MORNING)), { words: MORNING }, null)

    expect(takenUp(form(EVENING), draft)).toEqual({ words: EVENING, means: null, note: '途中' })
    expect(movedSince({ words: EVENING }, draft)).toEqual([])
  })

  it('never overwrites what was typed, and says that the records have moved', () => {
    const draft = keptValues(changed(form('22人から46人です。'), form(MORNING)), { words: MORNING }, null)

    expect(takenUp(form(EVENING), draft).words).toBe('22人から46人です。')
    expect(movedSince({ words: MORNING }, draft)).toEqual([])
    expect(movedSince({ words: EVENING }, draft)).toEqual(['words'])
  })

  it('goes on saying so when more is typed, until the text of today is taken', () => {
    const first = keptValues(changed(form('私の文'), form(MORNING)), { words: MORNING }, null)
    const second = keptValues(changed(form('私の文。追記'), form(EVENING)), { words: EVENING }, first)
    const taken = keptValues(changed(form(EVENING), form(EVENING)), { words: EVENING }, first)

    expect(movedSince({ words: EVENING }, second)).toEqual(['words'])
    expect(movedSince({ words: EVENING }, taken)).toEqual([])
  })

  it('keeps an emptied field empty', () => {
    const draft = keptValues(changed(form(''), form(MORNING)), { words: MORNING }, null)
    expect(takenUp(form(MORNING), draft).words).toBe('')
  })

  it('asks for the press anew at each opening', () => {
    expect(keptValues({ [CHECK]: true, note: '途中' }, { words: MORNING }, null)).toEqual({ note: '途中' })
  })
})
