import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { SpokenTimeField } from '@/ui/spoken-time-field'
import { TextField } from '@/ui/text-field'
import { employerOf, employersAsked, NO_DONE, NO_KNOWER, unitOf, type CallAnswers } from '../answers'
import type { CallUnit } from '../api'
import { Chips } from './chips'
import type { PartProps } from './part-props'
import { Question } from './question'

/** `list` with the row of that index changed. */
const withRow = <T,>(list: readonly T[], index: number, part: Partial<T>) =>
  list.map((row, at) => (at === index ? { ...row, ...part } : row))

/** What was done already, and who else knows: as many lines as there are. */
export function SinceQuestions({ answers, change, errors, units }: PartProps & { units: readonly CallUnit[] }) {
  const { t } = useTranslation()
  const employers = employersAsked(answers, unitOf(answers.unit, units))
  const done = (index: number, part: Partial<CallAnswers['done'][number]>) =>
    change({ done: withRow(answers.done, index, part) })
  const knower = (index: number, part: Partial<CallAnswers['knowers'][number]>) =>
    change({ knowers: withRow(answers.knowers, index, part) })
  return (
    <>
      <Question name="done" index={10} answered={answers.done.some(({ what }) => what !== '')}>
        {answers.done.map((line, index) => (
          // Rows have no other name than their place, and none is taken out of the middle.
          <div
            key={index}
            role="group"
            aria-label={t('call.doneLine', { index: index + 1 })}
            className="grid gap-x-3 gap-y-3 md:grid-cols-[12rem_10rem_1fr]"
          >
            <SpokenTimeField
              id={`done.${index}`}
              label={t('call.when')}
              value={line.time}
              error={errors[`done.${index}`]}
              onChange={(time) => done(index, { time })}
            />
            <TextField
              label={t('call.who')}
              maxLength={200}
              autoComplete="off"
              list="call-posts"
              value={line.who}
              onChange={(event) => done(index, { who: event.target.value })}
            />
            <TextField
              label={t('call.did')}
              maxLength={4000}
              autoComplete="off"
              value={line.what}
              onChange={(event) => done(index, { what: event.target.value })}
            />
          </div>
        ))}
        <p>
          <Button kind="tertiary" onClick={() => change({ done: [...answers.done, NO_DONE] })}>
            {t('call.moreDone')}
          </Button>
        </p>
      </Question>
      <Question name="knowers" index={11} answered={answers.knowers.some(({ who }) => who !== '')}>
        {answers.knowers.map((line, index) => (
          <div
            key={index}
            role="group"
            aria-label={t('call.knowerLine', { index: index + 1 })}
            className="grid gap-x-3 gap-y-3 md:grid-cols-2"
          >
            <TextField
              label={t('call.knower')}
              hint={t('call.knowerHint')}
              maxLength={150}
              autoComplete="off"
              list="call-posts"
              value={line.who}
              onChange={(event) => knower(index, { who: event.target.value })}
            />
            {employers.length > 0 && (
              <Chips
                label={t('call.knowerWorksFor')}
                options={employers.map((value) => ({ value, label: t(`call.employer.${value}`) }))}
                value={[employerOf(line.employer, employers)!]}
                onChange={([employer]) => knower(index, { employer: employer ?? null })}
              />
            )}
            <SpokenTimeField
              id={`knowers.${index}`}
              label={t('call.knowsSince')}
              hint={t('call.ifTold')}
              value={line.time}
              error={errors[`knowers.${index}`]}
              onChange={(time) => knower(index, { time })}
            />
          </div>
        ))}
        <p>
          <Button kind="tertiary" onClick={() => change({ knowers: [...answers.knowers, NO_KNOWER] })}>
            {t('call.moreKnowers')}
          </Button>
        </p>
      </Question>
    </>
  )
}
