import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LimitMoves } from '@/features/clock/parts/limit-moves'
import { Notice } from '@/ui/notice'
import { JudgedAgainNotice } from './judged-again-notice'
import { knowledgePreviewQuery, type KnowledgePreview } from '../api'

/** What the entry would move, said before it is saved. */
export function KnowledgeConsequences({ number, ...entry }: { number: string } & KnowledgePreview) {
  const { t } = useTranslation()
  const { data: preview } = useQuery(knowledgePreviewQuery(number, entry))
  if (!preview) return null
  return (
    <Notice title={t('incident.basis.follows')}>
      {preview.earlierKnown && <p>{t('incident.basis.earlier')}</p>}
      <LimitMoves moves={preview.moves} />
      {preview.moves.length > 0 && <JudgedAgainNotice number={number} />}
    </Notice>
  )
}
