import { describe, expect, it } from 'vitest'
import { noMeasure, planBody, planDefaults, planSchema, type PlanForm } from './schema'

const AT = '2012-12-28T10:00:00+09:00'
const counting = {
  ...noMeasure(),
  text: '終業時に枚数を数える',
  novelty: 'NEW' as const,
  kind: 'CHECK' as const,
  verifier: 'CHIEF' as const,
  doer: '当番',
  recurring: '毎日',
}
const plan = (changes: Partial<PlanForm>): PlanForm => ({
  causeStatus: 'UNKNOWN',
  cause: '',
  measures: [counting],
  at: AT,
  latenessReason: '',
  onBehalf: null,
  ...changes,
})
const refused = (typed: PlanForm) => planSchema.safeParse(typed).error?.issues.map(({ path }) => path.join('.'))

describe('a plan as it is typed', () => {
  it('needs no words for an unknown cause, but for a presumed one', () => {
    expect(refused(plan({}))).toBeUndefined()
    expect(refused(plan({ causeStatus: 'PRESUMED' }))).toEqual(['cause'])
  })

  it('asks of each measure when it is done', () => {
    expect(refused(plan({ measures: [counting, { ...counting, recurring: '' }] }))).toEqual(['measures.1.recurring'])
    expect(
      refused(plan({ measures: [{ ...counting, recurring: '', due: '2013-01-31T00:00:00+09:00' }] })),
    ).toBeUndefined()
  })

  it('says everything that is missing at once', () => {
    expect(refused(plan({ causeStatus: 'PRESUMED', measures: [noMeasure()] }))).toEqual([
      'measures.0.text',
      'measures.0.novelty',
      'measures.0.kind',
      'measures.0.doer',
      'measures.0.verifier',
      'measures.0.recurring',
      'cause',
    ])
  })

  it('asks for at least one measure', () => {
    expect(refused(plan({ measures: [] }))).toEqual(['measures'])
  })

  it('begins with the written report, and leaves to the head who does it, how new it is and until when', () => {
    const form = planDefaults(undefined, AT, null, { causeStatus: '', cause: '記入漏れ', measures: ['数える'] })
    expect(form).toMatchObject({
      causeStatus: null,
      cause: '記入漏れ',
      measures: [{ text: '数える', novelty: null, doer: '', recurring: '', due: null }],
    })
    expect(
      planBody({ ...plan({}), measures: [{ ...counting, reported: '数える' }] }, 1).measures[0],
    ).not.toHaveProperty('reported')
  })

  it('takes the cause that was found out in the place of the one of an approved plan', () => {
    const approved = { causeStatus: 'UNKNOWN', cause: '調べたが不明', measures: [] }
    const form = planDefaults(
      undefined,
      AT,
      null,
      { causeStatus: 'CONFIRMED', cause: '棚の裏に落ちていた', measures: [] },
      approved as never,
    )
    expect(form).toMatchObject({ causeStatus: 'CONFIRMED', cause: '棚の裏に落ちていた' })
  })

  it('starts from the returned plan, so that nothing is typed again', () => {
    const returned = {
      causeStatus: 'PRESUMED',
      cause: '記入漏れ',
      measures: [
        {
          number: 1,
          text: '数える',
          novelty: 'NEW',
          kind: null,
          guidedByChief: true,
          doer: '当番',
          doerPost: null,
          due: '2013-01-31',
          recurring: null,
          instructions: [2],
          evidenceExpected: null,
          verifier: null,
          alreadyDoneOn: null,
          weighing: { minutesPerDay: 5, feasibility: 'FROM_DATE', feasibleFrom: '2013-02-01' },
        },
      ],
    }
    const form = planDefaults(returned as never, AT)
    expect(planBody(form, 2)).toMatchObject({
      version: 2,
      cause: '記入漏れ',
      measures: [
        {
          text: '数える',
          guidedByChief: true,
          due: '2013-01-31',
          recurring: null,
          instructions: [2],
          origin: 1,
          weighing: { minutesPerDay: 5, feasibleFrom: '2013-02-01', effect: null },
        },
      ],
    })
  })

  it('asks for the day and the proof of what was done already, and not for its limit', () => {
    const done = { ...counting, recurring: '', alreadyDone: true }
    expect(refused(plan({ measures: [done] }))).toEqual(['measures.0.alreadyDoneOn', 'measures.0.evidenceExpected'])
    const told = { ...done, alreadyDoneOn: '2012-12-27T00:00:00+09:00', evidenceExpected: '研修の記録', due: AT }
    expect(refused(plan({ measures: [told] }))).toBeUndefined()
    expect(planBody(plan({ measures: [told] }), 1).measures[0]).toMatchObject({
      due: null,
      alreadyDoneOn: '2012-12-27',
      evidenceExpected: '研修の記録',
    })
  })

  it('is verified by another post than the one that does it', () => {
    expect(refused(plan({ measures: [{ ...counting, doerPost: 'CHIEF' }] }))).toEqual(['measures.0.verifier'])
    expect(refused(plan({ measures: [{ ...counting, doerPost: 'HEAD' }] }))).toBeUndefined()
  })

  it('takes minutes of a day, or none where nobody knows', () => {
    const minutes = (minutesPerDay: string) => ({
      ...counting,
      weighing: { ...counting.weighing, minutesPerDay },
    })
    expect(refused(plan({ measures: [minutes('１５')] }))).toBeUndefined()
    expect(
      planBody(plan({ measures: [minutes('１５'), counting] }), 1).measures.map((one) => one.weighing.minutesPerDay),
    ).toEqual([15, null])
    expect(refused(plan({ measures: [minutes('1441'), minutes('少し')] }))).toEqual([
      'measures.0.weighing.minutesPerDay',
      'measures.1.weighing.minutesPerDay',
    ])
  })
})
