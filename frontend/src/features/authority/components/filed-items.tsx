import { useTranslation } from 'react-i18next'
import { VersionOf } from '@/ui/version-of'
import type { Filing } from '../api'
import { lineLabel, saysAnything, useFiled } from '../lines'
import { changedLines, comparedLines, usePrevious } from '../previous'
import { ChangedLines } from './changed-lines'

/** What a report said, line by line as filed; where the report before said something else, what is new is marked. */
export function FiledItems({ filing, before }: { filing: Filing; before: readonly Filing[] }) {
  const { t } = useTranslation()
  const filed = useFiled()
  const previous = usePrevious()(before, filing.kind)
  const now = filed(filing)
  if (!saysAnything(now)) return <p>{t('authority.noTextKept')}</p>
  const changed = changedLines(filing.kind, now, previous?.said)
  return (
    <>
      {previous && <ChangedLines changed={changed} previous={previous} />}
      <details>
        <summary className="cursor-pointer underline">{t('authority.textAsFiled')}</summary>
        <div className="mt-2 flex flex-col gap-3">
          {comparedLines(filing.kind, now, previous?.said).map((line) => (
            <section key={line} aria-label={lineLabel(t, line)}>
              <h4 className="text-std-16B-170">{lineLabel(t, line)}</h4>
              {!previous || !changed.includes(line) ? (
                <p className="whitespace-pre-line wrap-break-word">
                  {now[line]}
                  {previous && <span className="block text-solid-gray-700">{t('authority.sameAsBefore')}</span>}
                </p>
              ) : (
                <div className="flex flex-col gap-2">
                  <VersionOf
                    label={t('authority.before')}
                    before={previous.said[line]}
                    after={now[line]}
                    side="before"
                  />
                  <VersionOf label={t('authority.now')} before={previous.said[line]} after={now[line]} side="after" />
                </div>
              )}
            </section>
          ))}
        </div>
      </details>
    </>
  )
}
