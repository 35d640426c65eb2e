import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { paperChangesQuery, type PaperSummary } from '../api'
import { FollowUpNoteLinks } from './paper-links'
import { ReplacePaper } from './replace-paper'

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    lines.length > 0 && (
      <div>
        <p className="font-bold">{title}</p>
        <ul lang="ja" className="list-disc pl-6">
          {lines.map((line, index) => (
            <li key={index} className="whitespace-pre-line wrap-break-word">
              {line}
            </li>
          ))}
        </ul>
      </div>
    )
  )
}

/** The way on: another edition before the meeting, a follow-up note after it. */
function WayOn({ number, summary }: { number: string; summary: PaperSummary }) {
  const { t } = useTranslation()
  if (summary.replaceable) {
    return (
      <>
        <p>{t('paper.changes.replace')}</p>
        <ReplacePaper number={number} />
      </>
    )
  }
  return (
    summary.told && (
      <>
        <p>{t('paper.changes.told')}</p>
        <div className="flex flex-wrap gap-3">
          <FollowUpNoteLinks number={number} paper={summary.paper} />
        </div>
      </>
    )
  )
}

/** What became known since the paper was issued: its words beside those of today, and what can be done about it. */
export function PaperChanges({ number, summary }: { number: string; summary: PaperSummary }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(paperChangesQuery(number, summary.paper))}>
      {({ sections }) =>
        sections.length === 0 ? (
          <p className="mb-4">{t('paper.changes.none')}</p>
        ) : (
          <section
            aria-label={t('paper.changes.title')}
            className="mb-4 flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4"
          >
            <h4 className="text-std-18B-160">{t('paper.changes.title')}</h4>
            <p>
              {t('paper.changes.count', {
                count: sections.reduce((sum, { stated, now }) => sum + Math.max(stated.length, now.length), 0),
              })}
            </p>
            {sections.map(({ heading, stated, now }) => (
              <div key={heading} className="flex flex-col gap-2">
                <p lang="ja" className="text-std-16B-170">
                  {heading}
                </p>
                <Lines title={t('paper.changes.stated')} lines={stated} />
                <Lines title={t('paper.changes.now')} lines={now} />
              </div>
            ))}
            <WayOn number={number} summary={summary} />
          </section>
        )
      }
    </QueryView>
  )
}
