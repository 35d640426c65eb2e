import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { OfficialPaper } from '../parts/official-paper'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { ChronologyCard } from '../parts/chronology-card'
import { MemoCard } from '../parts/memo-card'
import { NamesInPaper } from '../parts/names-in-paper'
import { PaperChanges } from '../parts/paper-changes'
import { PaperLinks } from '../parts/paper-links'
import { WrittenReportCard } from '../parts/written-report-card'
import { papersQuery, paperTextQuery, type PaperSummary } from '../api'

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

function kindOf({ paper, replaced }: PaperSummary) {
  if (replaced) return 'paper.kind.replaced' as const
  return paper === 'council' ? ('paper.kind.council' as const) : ('paper.kind.earlier' as const)
}

function PaperCard({ number, summary }: { number: string; summary: PaperSummary }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { paper, draft, issuedAt, sha256, edition, replaced } = summary
  const title = t(kindOf(summary))
  return (
    <Card title={edition > 1 ? t('paper.edition', { title, edition }) : title}>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <StatusTag tone={draft ? 'active' : replaced ? 'neutral' : 'done'}>
          {t(draft ? 'paper.draft' : replaced ? 'paper.replaced' : 'paper.issued')}
        </StatusTag>
        {issuedAt && <span>{t('paper.issuedAt', { at: dates.dateTime(issuedAt) })}</span>}
        <PaperLinks number={number} paper={paper} />
      </div>
      <p className="mb-4">{t(draft ? 'paper.draftText' : replaced ? 'paper.replacedText' : 'paper.issuedText')}</p>
      {replaced && (
        <p className="mb-4 whitespace-pre-line">
          {t('paper.replacedFor', { reason: replaced.reason, by: replaced.by.post, at: dates.dateTime(replaced.at) })}
        </p>
      )}
      {!draft && !replaced && <PaperChanges number={number} summary={summary} />}
      {draft && <NamesOfDraft number={number} paper={paper} />}
      <div className={replaced ? 'text-solid-gray-700' : ''}>
        <PaperText number={number} paper={paper} />
      </div>
      {sha256 && (
        <p className="mt-3 text-std-16N-170 text-solid-gray-700 break-all">
          {t('paper.sha256')}: {sha256}
        </p>
      )}
    </Card>
  )
}

function Papers({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(papersQuery(number))}>
      {(papers) =>
        papers.length === 0 ? (
          <EmptyState title={t('paper.none')}>{t('paper.noneText')}</EmptyState>
        ) : (
          <div className="flex flex-col gap-6">
            {papers.map((summary) => (
              <PaperCard key={summary.paper} number={number} summary={summary} />
            ))}
          </div>
        )
      }
    </QueryView>
  )
}

/** 文書: the issued papers of the case and those of the facts of today, to read and to save as Word or PDF. */
export default function PapersTab({ number }: { number: string }) {
  return (
    <div className="flex flex-col gap-6">
      <Papers number={number} />
      <WrittenReportCard number={number} />
      <ChronologyCard number={number} />
      <MemoCard number={number} />
    </div>
  )
}
