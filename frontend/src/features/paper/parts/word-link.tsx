import { useTranslation } from 'react-i18next'
import { addressOf } from '@/lib/http'
import { buttonStyle } from '@/ui/button-style'

/** Saves a paper of a case as Word. */
export function WordLink({ number, paper }: { number: string; paper: string }) {
  const { t } = useTranslation()
  return (
    <a
      href={addressOf('/api/incidents/{number}/papers/{paper}', { number, paper })}
      download
      className={buttonStyle('secondary')}
    >
      {t('paper.downloadWord')}
    </a>
  )
}
