import { describe, expect, it } from 'vitest'
import type { CauseAnalysis } from './api'
import { causeBody, causeDefaults, causeSchema, noHypothesis, type CauseForm } from './schema'

const typed = (over: Partial<CauseForm>): CauseForm => ({
  ...causeDefaults(1, undefined),
  status: 'PRESUMED',
  sentence: '戻し忘れた。',
  ...over,
})

const refused = (form: CauseForm) => {
  const result = causeSchema.safeParse(form)
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

describe('what is typed of the cause', () => {
  it('needs a sentence for outside unless the cause is unknown', () => {
    expect(refused(typed({ sentence: ' ' }))).toEqual(['sentence'])
    expect(refused(typed({ status: 'UNKNOWN', sentence: '' }))).toEqual([])
  })

  it('says what speaks against a hypothesis that is excluded', () => {
    const excluded = { ...noHypothesis(), text: '盗まれた', standing: 'EXCLUDED' as const }
    expect(refused(typed({ hypotheses: [excluded] }))).toEqual(['hypotheses.0.speaksAgainst'])
    expect(refused(typed({ hypotheses: [{ ...excluded, speaksAgainst: '扉は閉まっていた' }] }))).toEqual([])
  })

  it('asks which of several classes is the primary one, and of one alone does not', () => {
    expect(refused(typed({ classes: ['OSAKA_2B', 'OWN_HABIT'] }))).toEqual(['primaryClass'])
    expect(causeBody(typed({ classes: ['OSAKA_2B'] })).primaryClass).toBe('OSAKA_2B')
    expect(causeBody(typed({ classes: [], primaryClass: 'OSAKA_2B' })).primaryClass).toBeNull()
  })

  it('says what was so in reality where the record disagrees with it', () => {
    expect(refused(typed({ logConflict: 'YES' }))).toEqual(['realitySays'])
  })

  it('sends nothing for what nobody was asked, and what nobody knows as unknown', () => {
    const { rule, logConflict } = causeBody(
      typed({ rule: { ...causeDefaults(1, undefined).rule, followed: { answer: 'UNKNOWN', words: '' } } }),
    )
    expect(rule?.followed).toEqual({ answer: 'UNKNOWN', words: null })
    expect(rule?.existed).toEqual({ answer: null, words: null })
    expect(logConflict).toBeNull()
  })

  it('begins with the version that stands, so that nothing is typed again', () => {
    const nothing = { answer: null, words: null }
    const standing: CauseAnalysis = {
      version: 3,
      status: 'CONFIRMED',
      sentence: '棚の裏に落ちていた。',
      whys: ['置き場所が決まっていなかった'],
      hypotheses: [{ text: '盗まれた', speaksFor: null, speaksAgainst: '扉は閉まっていた', standing: 'EXCLUDED' }],
      classes: ['OSAKA_1', 'OWN_EQUIPMENT'],
      primaryClass: 'OSAKA_1',
      rule: { existed: { answer: 'NO', words: null }, known: nothing, followed: nothing, permitted: nothing },
      log: { logSays: '全て返却', realitySays: '１枚足りない', conflict: 'YES' },
      investigator: { account: null, name: null, post: '情報政策課の職員' },
      harm: '写真が売買される。',
      by: { account: 2, name: '佐藤 和子', post: '園長' },
      recordedAt: '2012-12-27T03:00:00Z',
    }
    expect(causeBody(causeDefaults(3, standing))).toEqual({
      version: 3,
      status: 'CONFIRMED',
      sentence: '棚の裏に落ちていた。',
      whys: ['置き場所が決まっていなかった'],
      hypotheses: [{ text: '盗まれた', speaksFor: null, speaksAgainst: '扉は閉まっていた', standing: 'EXCLUDED' }],
      classes: ['OSAKA_1', 'OWN_EQUIPMENT'],
      primaryClass: 'OSAKA_1',
      rule: { existed: { answer: 'NO', words: null }, known: nothing, followed: nothing, permitted: nothing },
      logSays: '全て返却',
      realitySays: '１枚足りない',
      logConflict: 'YES',
      investigator: null,
      investigatorPost: '情報政策課の職員',
      harm: '写真が売買される。',
    })
  })
})
