import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import type { AssessmentView } from '../api'
import { useChanges } from './use-changes'

/** Why it is to be judged again: which facts are others now, or what somebody saw. Nothing where it is not. */
export function ChangedFacts({ view }: { view: AssessmentView }) {
  const { t } = useTranslation()
  const say = useChanges()
  const asked = view.judgements.at(-1)?.asked
  if (!asked && view.changes.length === 0) return null
  return (
    <Notice kind="warning" title={t(view.changes.length > 0 ? 'assessment.factsChanged' : 'assessment.askedAgain')}>
      {asked?.reason && (
        <p className="whitespace-pre-line">
          {asked.reason}
          {t('ui.inBrackets', { text: `${asked.by.post} ${asked.by.name}` })}
        </p>
      )}
      {view.changes.length > 0 && (
        <ul className="list-disc pl-6">
          {view.changes.map((change) => (
            <li key={change.fact}>{say(change)}</li>
          ))}
        </ul>
      )}
      <p>{t('assessment.holdsUntil')}</p>
    </Notice>
  )
}
