import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { OfficialPaper } from '../parts/official-paper'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { MemoCard } from '../parts/memo-card'
import { NamesInPaper } from '../parts/names-in-paper'
import { PaperChanges } from '../parts/paper-changes'
import { PaperLinks } from '../parts/paper-links'
import { papersQuery, paperTextQuery } from '../api'

function PaperText({ number, paper }: { number: string; paper: string }) {
  return (
    <QueryView query={useQuery(paperTextQuery(number, paper))}>{(text) => <OfficialPaper paper={text} />}</QueryView>
  )
}

function NamesOfDraft({ number, paper }: { number: string; paper: string }) {
  return (
    useMay(number)('markPaperName') && (
      <div className="mb-6">
        <NamesInPaper number={number} paper={paper} />
      </div>
    )
  )
}

function Papers({ number }: { number: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <QueryView query={useQuery(papersQuery(number))}>
      {(papers) =>
        papers.length === 0 ? (
          <EmptyState title={t('paper.none')}>{t('paper.noneText')}</EmptyState>
        ) : (
          <div className="flex flex-col gap-6">
            {papers.map(({ paper, draft, issuedAt, sha256 }) => (
              <Card key={paper} title={t(paper === 'council' ? 'paper.kind.council' : 'paper.kind.earlier')}>
                <div className="mb-4 flex flex-wrap items-center gap-3">
                  <StatusTag tone={draft ? 'active' : 'done'}>{t(draft ? 'paper.draft' : 'paper.issued')}</StatusTag>
                  {issuedAt && <span>{t('paper.issuedAt', { at: dates.dateTime(issuedAt) })}</span>}
                  <PaperLinks number={number} paper={paper} />
                </div>
                <p className="mb-4">{t(draft ? 'paper.draftText' : 'paper.issuedText')}</p>
                {!draft && <PaperChanges number={number} paper={paper} />}
                {draft && <NamesOfDraft number={number} paper={paper} />}
                <PaperText number={number} paper={paper} />
                {sha256 && (
                  <p className="mt-3 text-std-16N-170 text-solid-gray-700 break-all">
                    {t('paper.sha256')}: {sha256}
                  </p>
                )}
              </Card>
            ))}
          </div>
        )
      }
    </QueryView>
  )
}

/** 文書: the papers of the case and the memo for those who must explain it, to read and to save as Word or PDF. */
export default function PapersTab({ number }: { number: string }) {
  return (
    <div className="flex flex-col gap-6">
      <Papers number={number} />
      <MemoCard number={number} />
    </div>
  )
}
