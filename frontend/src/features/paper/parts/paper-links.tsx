import { useTranslation } from 'react-i18next'
import { addressOf } from '@/lib/http'
import { buttonStyle } from '@/ui/button-style'

/** Saves a paper of a case: as Word to work on, as PDF to hand out and to keep. */
export function PaperLinks({ number, paper }: { number: string; paper: string }) {
  const { t } = useTranslation()
  return (
    <>
      <a
        href={addressOf('/api/incidents/{number}/papers/{paper}', { number, paper })}
        download
        className={buttonStyle('secondary')}
      >
        {t('paper.downloadWord')}
      </a>
      <a
        href={addressOf('/api/incidents/{number}/papers/{paper}/pdf', { number, paper })}
        download
        className={buttonStyle('secondary')}
      >
        {t('paper.downloadPdf')}
      </a>
    </>
  )
}
