import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import rules from '@/features/rules/texts.en'
import clock from '@/features/clock/texts.en'

const said = new Map(
  readFileSync('../backend/src/main/resources/rules-in-english.properties', 'utf8')
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => line.split('=') as [string, string]),
)
const under = (prefix: string) =>
  Object.fromEntries(
    [...said]
      .filter(([key]) => key.startsWith(`${prefix}.`))
      .map(([key, words]) => [key.slice(prefix.length + 1), words]),
  )

describe('the English sentences of the application', () => {
  it('name limits, conditions and grounds as the screens do', () => {
    expect(under('clock')).toEqual(clock.key)
    expect(under('condition')).toEqual(rules.condition)
    expect(under('strength')).toEqual(rules.strengthOf)
  })
})
