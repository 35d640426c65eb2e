import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { ANSWERS, CONFLICTS, QUESTIONS, STANDINGS, STATUSES, type CauseAnalysis, type NewCause } from './api'

/** Rules over several fields are checked beside those of the fields, so that all is said at once. */
const atOnce = () => true

/** A choice that may be left open: nobody was asked. */
const maybe = <const T extends string>(values: readonly T[]) => z.union([z.literal(''), z.enum(values)])

const rule = z.object({ answer: maybe(ANSWERS), words: optionalText(1000) })

const hypothesis = z
  .object({
    text: requiredText(1000),
    speaksFor: optionalText(1000),
    speaksAgainst: optionalText(1000),
    standing: choice(STANDINGS),
  })
  .refine(({ standing, speaksAgainst }) => standing !== 'EXCLUDED' || speaksAgainst, {
    path: ['speaksAgainst'],
    message: 'cause.excludedWhy',
    when: atOnce,
  })

/** An analysis as it is typed, over the version that was open when typing began; an unknown cause needs no sentence. */
export const causeSchema = z
  .object({
    version: z.number(),
    status: choice(STATUSES),
    sentence: optionalText(1000),
    hypotheses: z.array(hypothesis),
    whys: z.array(z.object({ text: requiredText(400) })),
    classes: z.array(z.string()),
    primaryClass: z.string(),
    rule: z.object({ existed: rule, known: rule, followed: rule, permitted: rule }),
    logSays: optionalText(2000),
    realitySays: optionalText(2000),
    logConflict: maybe(CONFLICTS),
    investigator: z.string(),
    investigatorPost: optionalText(200),
    harm: optionalText(2000),
  })
  .refine(({ status, sentence }) => !['CONFIRMED', 'PRESUMED'].includes(status) || sentence, {
    path: ['sentence'],
    message: 'lib.required',
    when: atOnce,
  })
  .refine(({ classes, primaryClass }) => classes.length < 2 || classes.includes(primaryClass), {
    path: ['primaryClass'],
    message: 'cause.primaryNeeded',
    when: atOnce,
  })
  .refine(({ logConflict, realitySays }) => logConflict !== 'YES' || realitySays, {
    path: ['realitySays'],
    message: 'cause.realityNeeded',
    when: atOnce,
  })

export type CauseForm = z.infer<typeof causeSchema>

/** A hypothesis that nobody has written yet. */
export const noHypothesis = (): CauseForm['hypotheses'][number] => ({
  text: '',
  speaksFor: '',
  speaksAgainst: '',
  standing: 'OPEN',
})

/** What the form starts from: the version that stands, so that nothing is typed again. */
export function causeDefaults(version: number, standing: CauseAnalysis | undefined): CauseForm {
  const said = (question: (typeof QUESTIONS)[number]) => ({
    answer: standing?.rule[question].answer ?? ('' as const),
    words: standing?.rule[question].words ?? '',
  })
  const investigator = standing?.investigator
  return {
    version,
    status: standing?.status ?? (null as never),
    sentence: standing?.sentence ?? '',
    hypotheses:
      standing?.hypotheses.map((one) => ({
        text: one.text,
        speaksFor: one.speaksFor ?? '',
        speaksAgainst: one.speaksAgainst ?? '',
        standing: one.standing,
      })) ?? [],
    whys: standing?.whys.map((text) => ({ text })) ?? [],
    classes: standing?.classes ?? [],
    primaryClass: standing?.primaryClass ?? '',
    rule: { existed: said('existed'), known: said('known'), followed: said('followed'), permitted: said('permitted') },
    logSays: standing?.log.logSays ?? '',
    realitySays: standing?.log.realitySays ?? '',
    logConflict: standing?.log.conflict ?? '',
    investigator: investigator?.account ? String(investigator.account) : '',
    investigatorPost: investigator && !investigator.account ? investigator.post : '',
    harm: standing?.harm ?? '',
  }
}

/** What is sent; of one class alone nobody is asked whether it is the primary one. */
export function causeBody(typed: CauseForm): NewCause {
  const said = ({ answer, words }: CauseForm['rule']['existed']) => ({ answer: answer || null, words: words || null })
  const { existed, known, followed, permitted } = typed.rule
  return {
    version: typed.version,
    status: typed.status,
    sentence: typed.sentence || null,
    hypotheses: typed.hypotheses.map(({ text, speaksFor, speaksAgainst, standing }) => ({
      text,
      speaksFor: speaksFor || null,
      speaksAgainst: speaksAgainst || null,
      standing,
    })),
    whys: typed.whys.map(({ text }) => text),
    classes: typed.classes,
    primaryClass:
      (typed.classes.length === 1 ? typed.classes[0] : typed.classes.length > 1 && typed.primaryClass) || null,
    rule: { existed: said(existed), known: said(known), followed: said(followed), permitted: said(permitted) },
    logSays: typed.logSays || null,
    realitySays: typed.realitySays || null,
    logConflict: typed.logConflict || null,
    investigator: typed.investigator ? Number(typed.investigator) : null,
    investigatorPost: typed.investigatorPost || null,
    harm: typed.harm || null,
  }
}
