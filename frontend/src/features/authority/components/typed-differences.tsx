import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { VersionOf } from '@/ui/version-of'
import type { Filed, FilingValues } from '../filing-schema'
import { lineLabel, useTyped } from '../lines'
import { changedLines, type Previous } from '../previous'
import { ChangedLines } from './changed-lines'

interface Props {
  form: UseFormReturn<FilingValues, unknown, FilingValues>
  kind: Filed
  previous: Previous
}

/** In which lines the report that is being written says something else than the one before, as it is typed. */
export function TypedDifferences({ form, kind, previous }: Props) {
  const { t } = useTranslation()
  const typed = useTyped()
  const now = typed(useWatch({ control: form.control }) as FilingValues)
  const changed = changedLines(kind, now, previous.said)
  return (
    <section aria-label={t('authority.differences')} className="flex flex-col gap-2">
      <h3 className="text-std-17B-170">{t('authority.differences')}</h3>
      <ChangedLines changed={changed} previous={previous} />
      {changed.length > 0 && (
        <details>
          <summary className="cursor-pointer underline">{t('authority.showDifferences')}</summary>
          <div className="mt-2 flex flex-col gap-3">
            {changed.map((line) => (
              <div key={line} className="flex flex-col gap-2">
                <h4 className="text-std-16B-170">{lineLabel(t, line)}</h4>
                <VersionOf label={t('authority.before')} before={previous.said[line]} after={now[line]} side="before" />
                <VersionOf label={t('authority.now')} before={previous.said[line]} after={now[line]} side="after" />
              </div>
            ))}
          </div>
        </details>
      )}
    </section>
  )
}
