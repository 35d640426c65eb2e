import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '@/ui/conflict-notice'
import { QUESTIONS, type CauseView } from '../api'
import { causeDefaults, type CauseForm } from '../schema'

/** What was typed beside what somebody else saved of the same cause. */
export function useCauseConflict(typed: () => CauseForm): (current: unknown) => ConflictRow[] {
  const { t } = useTranslation()
  return (current) => {
    const { version, versions, classes } = current as CauseView
    const [mine, theirs] = [typed(), causeDefaults(version, versions.at(-1))]
    const wordsOf = (code: string) => classes.find((one) => one.code === code)?.words ?? code
    const row = (label: string, read: (form: CauseForm) => string) => ({
      label,
      mine: read(mine),
      theirs: read(theirs),
    })
    return [
      row(t('cause.statusLabel'), ({ status }) => (status ? t(`cause.status.${status}`) : '')),
      row(t('cause.sentence'), ({ sentence }) => sentence),
      row(t('cause.hypotheses'), ({ hypotheses }) =>
        hypotheses
          .map(({ text, speaksFor, speaksAgainst, standing }) =>
            [t(`cause.standingChoice.${standing}`), text, speaksFor, speaksAgainst].filter(Boolean).join(' / '),
          )
          .join('\n'),
      ),
      row(t('cause.whys'), ({ whys }) => whys.map(({ text }) => text).join('\n')),
      row(t('cause.classes'), ({ classes: chosen }) => chosen.map(wordsOf).join('\n')),
      row(t('cause.primary'), ({ primaryClass }) => (primaryClass ? wordsOf(primaryClass) : '')),
      ...QUESTIONS.map((asked) =>
        row(t(`cause.question.${asked}`), ({ rule }) =>
          [rule[asked].answer && t(`cause.answer.${rule[asked].answer}`), rule[asked].words]
            .filter(Boolean)
            .join(' / '),
        ),
      ),
      row(t('cause.logSays'), ({ logSays }) => logSays),
      row(t('cause.realitySays'), ({ realitySays }) => realitySays),
      row(t('cause.conflict'), ({ logConflict }) => (logConflict ? t(`cause.conflictChoice.${logConflict}`) : '')),
      row(t('cause.harm'), ({ harm }) => harm),
    ].filter(({ mine: own, theirs: other }) => own || other)
  }
}
