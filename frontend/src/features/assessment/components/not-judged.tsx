import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import type { AssessmentView } from '../api'
import { useGround } from '../use-ground'

/** 規則の見立てによる義務: the limits run because of grounds that nobody has judged. Nothing where there are none. */
export function NotJudged({ view }: { view: AssessmentView }) {
  const { t } = useTranslation()
  const words = useGround(view.personsMaking)
  const grounds = view.notJudged
  if (grounds.length === 0) return null
  return (
    <Notice kind="warning" title={t('assessment.notJudged')}>
      <ul className="list-disc pl-6">
        {grounds.map((ground) => (
          <li key={ground}>{words(ground)}</li>
        ))}
      </ul>
      <p>{t('assessment.notJudgedText')}</p>
    </Notice>
  )
}
