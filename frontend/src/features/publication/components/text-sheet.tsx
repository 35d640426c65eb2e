import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/dates'
import type { OfficialText, TextPiece } from '../api'
import { TextPieces } from './text-pieces'

interface Props {
  issuer: OfficialText['issuer']
  headed: string
  dated: string
  heading: string
  pieces: readonly TextPiece[]
}

/** 公表文 as it stands on A4: whose it is and when, the heading, the numbered parts; Japanese in every language. */
export function TextSheet({ issuer, headed, dated, heading, pieces }: Props) {
  const { t } = useTranslation()
  return (
    <article
      lang="ja"
      aria-label={t('publication.text.title')}
      className="max-w-[210mm] rounded-8 border border-solid-gray-420 bg-white p-4 md:p-10 print:border-none print:p-0"
    >
      <p className="text-std-20B-160">{headed}</p>
      <p className="text-right">{formatDate(dated, 'ja')}</p>
      {issuer.municipality && <p className="text-right">{issuer.municipality}</p>}
      <p className="text-right">{issuer.body}</p>
      <p className="mb-6 text-right">{issuer.section}</p>
      <h2 className="mb-6 text-center text-std-20B-160">{heading}</h2>
      <TextPieces pieces={pieces} />
    </article>
  )
}
