import { describe, expect, it } from 'vitest'
import type { ToldTime } from '@/lib/told-time'
import { emptyAnswers, toRequest, type Answers } from './answers'
import { missing, questionOf, questionsFor, refusalOf, stillRefused } from './questions'

const NOW = Date.parse('2012-12-25T16:45:00+09:00')
const empty = emptyAnswers('2012-12-25')
const said = (question: Parameters<typeof missing>[0], change: Partial<Answers>) =>
  missing(question, { ...empty, ...change }, NOW).map(({ message }) => message)

describe('the six questions', () => {
  it('ask for the unit only those who work in several', () => {
    expect(questionsFor(1)).toHaveLength(6)
    expect(questionsFor(2)[0]).toBe('unit')
  })

  it('each refuse silence and each accept 分からない', () => {
    const unknown: Answers = {
      ...empty,
      noticed: { ...empty.noticed, unknown: true },
      what: { ...empty.what, kind: 'UNKNOWN', medium: 'UNKNOWN' },
      whose: { groups: ['UNKNOWN'], contents: '', myNumber: 'UNKNOWN' },
      persons: { min: '', max: '', unknown: true },
      place: { ...empty.place, unknown: true },
      malice: 'UNKNOWN',
      danger: 'UNKNOWN',
    }
    for (const question of questionsFor(1)) {
      expect(missing(question, empty, NOW), question).not.toEqual([])
      expect(missing(question, unknown, NOW), question).toEqual([])
    }
  })

  it('ask what その他 is, at its field, and who else noticed', () => {
    const other = { ...empty.what, kind: 'OTHER' as const, medium: 'PAPER' as const }
    const fields = (question: Parameters<typeof missing>[0], change: Partial<Answers>) =>
      missing(question, { ...empty, ...change }, NOW).map(({ field }) => field)

    expect(fields('what', { what: other })).toEqual(['kindWords'])
    expect(fields('what', { what: { ...other, kindWords: '水にぬれた' } })).toEqual([])
    const noticed = { ...empty.noticed, unknown: true, by: 'OTHER' as const }
    expect(fields('noticed', { noticed })).toEqual(['noticedByWords'])
    expect(fields('noticed', { noticed: { ...noticed, byWords: '近隣の店' } })).toEqual([])
  })

  it('are not danger and individual numbers only where somebody said so', () => {
    expect(toRequest(empty).circumstances).toEqual({
      noticedBy: null,
      noticedByWords: null,
      danger: null,
      dangerWords: null,
      myNumber: null,
      happenedWhere: null,
    })
    expect(missing('malice', { ...empty, malice: 'NO' }, NOW).map(({ field }) => field)).toEqual(['danger'])
    expect(questionOf('circumstances.noticedByWords')).toBe('noticed')
    expect(questionOf('circumstances.dangerWords')).toBe('malice')
  })

  it('refuse what has not happened yet', () => {
    expect(
      said('noticed', {
        noticed: { ...empty.noticed, date: '2012-12-25', time: '16:46', approx: false, unknown: false },
      }),
    ).toEqual(['lib.future'])
    expect(
      said('noticed', {
        noticed: { ...empty.noticed, date: '2012-12-25', time: '16:40', approx: false, unknown: false },
      }),
    ).toEqual([])
    expect(
      said('place', {
        place: { ...empty.place, where: '事務室', date: '2012-12-26', time: '09:00', approx: false, unknown: false },
      }),
    ).toEqual(['lib.future'])
  })

  it('take a day alone for the last look, and words for both times', () => {
    const place = { ...empty.place, where: '', date: '2012-12-24', time: '' }
    expect(said('place', { place })).toEqual([])
    expect(said('place', { place: { ...place, date: '2012-12-26' } })).toEqual(['lib.future'])
    const words = { text: '昨日の夕方', half: null }
    expect(said('place', { place: { ...empty.place, roughly: true, words } })).toEqual([])
    expect(said('noticed', { noticed: { ...empty.noticed, roughly: true, words } })).toEqual([])
    expect(said('noticed', { noticed: { ...empty.noticed, time: '16:40', roughly: true } })).toEqual([
      'report.answerOrUnknown',
    ])
  })

  it('refuse a last look after the loss was noticed', () => {
    const answers = {
      noticed: { ...empty.noticed, date: '2012-12-25', time: '16:40', approx: false, unknown: false },
      place: { ...empty.place, where: '事務室', date: '2012-12-25', time: '16:44', approx: false, unknown: false },
    }
    expect(said('place', answers)).toEqual(['report.seenAfterNoticed'])
    expect(said('place', { ...answers, noticed: { ...answers.noticed, approx: true } })).toEqual([])
    expect(said('place', { ...answers, place: { ...answers.place, approx: true } })).toEqual([])
  })

  it('take a range with one open end, and full-width digits', () => {
    expect(said('persons', { persons: { min: '２２', max: '４６', unknown: false } })).toEqual([])
    expect(said('persons', { persons: { min: '1,001', max: '', unknown: false } })).toEqual([])
    expect(said('persons', { persons: { min: '46', max: '22', unknown: false } })).toEqual(['lib.rangeReversed'])
    expect(said('persons', { persons: { min: '約40', max: '', unknown: false } })).toEqual(['lib.notANumber'])
  })

  it('become the request that the office takes', () => {
    const request = toRequest({
      ...empty,
      noticed: { ...empty.noticed, date: '2012-12-25', time: '16:40', approx: false, unknown: false },
      persons: { min: '２２', max: '46', unknown: false },
      place: { ...empty.place, where: ' 事務室の書庫 ', date: '2012-12-21', time: '', approx: false, unknown: false },
    })

    expect(request.noticedAt).toEqual({
      time: { startsAt: '2012-12-25T16:40:00+09:00', startAbout: 'EXACTLY', openEnd: false },
      unknown: false,
    })
    expect(request.persons).toEqual({ min: 22, max: 46, unknown: false })
    expect(request.place).toEqual({
      where: '事務室の書庫',
      lastSeenAt: { startsOn: '2012-12-21', startAbout: 'EXACTLY', openEnd: false },
      unknown: false,
    })
    expect(request.whose.groups).toEqual(['UNKNOWN'])
  })

  it('send what was understood of words, and nothing of words that were taken back', () => {
    const evening = { startsOn: '2012-12-24', startPart: 'EVENING' } as ToldTime
    const noticed = { ...empty.noticed, time: '16:40', roughly: true, words: { text: '昨日の夕方', half: null } }

    expect(toRequest({ ...empty, noticed }, { noticed: evening }).noticedAt).toEqual({ time: evening, unknown: false })
    expect(toRequest({ ...empty, noticed: { ...noticed, roughly: false } }).noticedAt.time).toMatchObject({
      startsAt: '2012-12-25T16:40:00+09:00',
    })
    expect(toRequest({ ...empty, noticed: { ...noticed, unknown: true } }).noticedAt).toEqual({
      time: null,
      unknown: true,
    })
  })

  it('carry an hour of the last look that is about right as such', () => {
    const place = { ...empty.place, where: '', date: '2012-12-24', time: '17:00', approx: true, unknown: false }

    expect(toRequest({ ...empty, place }).place).toEqual({
      where: '',
      lastSeenAt: { startsAt: '2012-12-24T17:00:00+09:00', startAbout: 'AROUND', openEnd: false },
      unknown: false,
    })
    expect(toRequest({ ...empty, place: { ...place, unknown: true } }).place).toEqual({
      where: '',
      lastSeenAt: null,
      unknown: true,
    })
  })

  it('get back what the office refused', () => {
    expect(questionOf('noticedAt.time.startsAt')).toBe('noticed')
    expect(questionOf('place.lastSeenAt.startsOn')).toBe('place')
    expect(questionOf('somethingElse')).toBeUndefined()
  })
})

describe('an answer that the office refuses', () => {
  const answers = emptyAnswers('2012-12-25')
  const refusal = refusalOf(answers, [
    { field: 'what.description', message: '1文字目「〓藤さん」の〓は外字です。' },
    { field: 'place.lastSeenAt.startsAt', message: '先の日時です。' },
  ])

  it('is told at its field of its question', () => {
    expect(stillRefused('what', answers, refusal)).toEqual([
      { field: 'description', message: '1文字目「〓藤さん」の〓は外字です。' },
    ])
    expect(stillRefused('place', answers, refusal)).toEqual([{ field: 'lastSeen', message: '先の日時です。' }])
    expect(stillRefused('whose', answers, refusal)).toEqual([])
  })

  it('is forgotten once it is changed, and the others are not', () => {
    const changed = { ...answers, what: { ...answers.what, description: '佐藤さん' } }
    expect(stillRefused('what', changed, refusal)).toEqual([])
    expect(stillRefused('place', changed, refusal)).toHaveLength(1)
  })
})
