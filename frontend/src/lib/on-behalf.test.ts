import { describe, expect, it } from 'vitest'
import { toTheMinute } from './forms'
import { beginOnBehalf, onBehalf } from './on-behalf'

const heard = {
  ...beginOnBehalf(true)!,
  means: 'PHONE' as const,
  heardAt: toTheMinute('2012-12-25T16:00:00+09:00'),
}
const refused = (typed: unknown) =>
  onBehalf()
    .safeParse(typed)
    .error?.issues.map(({ path }) => path.join('.'))

describe('what is entered for somebody else', () => {
  it('names the person, from the list or in words', () => {
    expect(refused(heard)).toEqual(['sender'])
    expect(refused({ ...heard, sender: '　' })).toEqual(['sender'])
    expect(refused({ ...heard, senderAccount: 7 })).toBeUndefined()
    expect(refused({ ...heard, sender: 'わかば保育園 調理員 緑野 太郎' })).toBeUndefined()
  })

  it('may have been heard at a time of which nobody knows the minute, but not at none', () => {
    const sender = { ...heard, senderAccount: 7 }
    expect(refused({ ...sender, heardAt: { ...toTheMinute(null), text: '今朝', roughly: true } })).toBeUndefined()
    expect(refused({ ...sender, heardAt: { ...toTheMinute(null), roughly: true } })).toEqual(['heardAt'])
    expect(refused({ ...sender, heardAt: toTheMinute(null) })).toEqual(['heardAt'])
  })

  it('is nothing for an act of one’s own', () => {
    expect(refused(beginOnBehalf(false))).toBeUndefined()
  })
})
