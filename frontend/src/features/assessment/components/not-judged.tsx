import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import type { Ground } from '../api'

/** 規則の見立てによる義務: the limits run because of grounds that nobody has judged. Nothing where there are none. */
export function NotJudged({ grounds }: { grounds: readonly Ground[] }) {
  const { t } = useTranslation()
  if (grounds.length === 0) return null
  return (
    <Notice kind="warning" title={t('assessment.notJudged')}>
      <ul className="list-disc pl-6">
        {grounds.map((ground) => (
          <li key={ground}>{t(`assessment.ground.${ground}`)}</li>
        ))}
      </ul>
      <p>{t('assessment.notJudgedText')}</p>
    </Notice>
  )
}
