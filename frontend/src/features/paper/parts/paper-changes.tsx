import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { paperChangesQuery } from '../api'

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

/** What became known since the paper was issued: its words beside those of today, and what can be done about it. */
export function PaperChanges({ number, paper }: { number: string; paper: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(paperChangesQuery(number, paper))}>
      {({ sections }) =>
        sections.length === 0 ? (
          <p className="mb-4">{t('paper.changes.none')}</p>
        ) : (
          <section
            aria-label={t('paper.changes.title')}
            className="mb-4 flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4"
          >
            <h4 className="text-std-18B-160">{t('paper.changes.title')}</h4>
            <p>{t('paper.changes.lead')}</p>
            {sections.map(({ heading, stated, now }) => (
              <div key={heading} className="flex flex-col gap-2">
                <p lang="ja" className="text-std-16B-170">
                  {heading}
                </p>
                <Lines title={t('paper.changes.stated')} lines={stated} />
                <Lines title={t('paper.changes.now')} lines={now} />
              </div>
            ))}
          </section>
        )
      }
    </QueryView>
  )
}
