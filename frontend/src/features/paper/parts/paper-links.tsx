import { useTranslation } from 'react-i18next'
import { addressOf } from '@/lib/http'
import { buttonStyle } from '@/ui/button-style'

/** Saves a paper: as Word to work on, as PDF to hand out and to keep. */
export function DownloadLinks({ word, pdf }: { word: string; pdf: string }) {
  const { t } = useTranslation()
  return (
    <>
      <a href={word} download className={buttonStyle('secondary')}>
        {t('paper.downloadWord')}
      </a>
      <a href={pdf} download className={buttonStyle('secondary')}>
        {t('paper.downloadPdf')}
      </a>
    </>
  )
}

/** Saves a paper of a case: as Word to work on, as PDF to hand out and to keep. */
export function PaperLinks({ number, paper }: { number: string; paper: string }) {
  return (
    <DownloadLinks
      word={addressOf('/api/incidents/{number}/papers/{paper}', { number, paper })}
      pdf={addressOf('/api/incidents/{number}/papers/{paper}/pdf', { number, paper })}
    />
  )
}

/** Saves the written report of a case. */
export function WrittenReportLinks({ number }: { number: string }) {
  return (
    <DownloadLinks
      word={addressOf('/api/incidents/{number}/written-report-paper/word', { number })}
      pdf={addressOf('/api/incidents/{number}/written-report-paper/pdf', { number })}
    />
  )
}

/** Saves the chronology of a case. */
export function ChronologyLinks({ number }: { number: string }) {
  return (
    <DownloadLinks
      word={addressOf('/api/incidents/{number}/chronology/word', { number })}
      pdf={addressOf('/api/incidents/{number}/chronology/pdf', { number })}
    />
  )
}

/** Saves the follow-up note to a paper of which the council has heard. */
export function FollowUpNoteLinks({ number, paper }: { number: string; paper: string }) {
  return (
    <DownloadLinks
      word={addressOf('/api/incidents/{number}/papers/{paper}/follow-up-note/word', { number, paper })}
      pdf={addressOf('/api/incidents/{number}/papers/{paper}/follow-up-note/pdf', { number, paper })}
    />
  )
}

/** Saves the memo of a case. */
export function MemoLinks({ number }: { number: string }) {
  return (
    <DownloadLinks
      word={addressOf('/api/incidents/{number}/memo/word', { number })}
      pdf={addressOf('/api/incidents/{number}/memo/pdf', { number })}
    />
  )
}
