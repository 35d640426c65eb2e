import { describe, expect, it } from 'vitest'
import { noMeasure, planBody, planDefaults, planSchema, type PlanForm } from './schema'

const AT = '2012-12-28T10:00:00+09:00'
const counting = {
  ...noMeasure(),
  text: '終業時に枚数を数える',
  novelty: 'NEW' as const,
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
      'measures.0.doer',
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
    expect(planBody({ ...plan({}), measures: [{ ...counting, origin: '数える' }] }, 1).measures[0]).not.toHaveProperty(
      'origin',
    )
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
          guidedByChief: true,
          doer: '当番',
          due: '2013-01-31',
          recurring: null,
          instructions: [2],
        },
      ],
    }
    const form = planDefaults(returned as never, AT)
    expect(planBody(form, 2)).toMatchObject({
      version: 2,
      cause: '記入漏れ',
      measures: [{ text: '数える', guidedByChief: true, due: '2013-01-31', recurring: null, instructions: [2] }],
    })
  })
})
