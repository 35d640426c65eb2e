import { useTranslation } from 'react-i18next'
import { VersionOf } from '@/ui/version-of'
import type { Filing } from '../api'
import { lineLabel, LINES, saysAnything, useFiled } from '../lines'

/** What a report said, line by line as filed; where the report before said something else, what is new is marked. */
export function FiledItems({ filing, before }: { filing: Filing; before?: Filing }) {
  const { t } = useTranslation()
  const filed = useFiled()
  const now = filed(filing)
  if (!saysAnything(now)) return <p>{t('authority.noTextKept')}</p>
  const earlier = before && filed(before)
  const compared = earlier && saysAnything(earlier) ? earlier : null
  return (
    <details>
      <summary className="cursor-pointer underline">{t('authority.textAsFiled')}</summary>
      <div className="mt-2 flex flex-col gap-3">
        {LINES.filter((line) => now[line] || compared?.[line]).map((line) => (
          <section key={line} aria-label={lineLabel(t, line)}>
            <h4 className="text-std-16B-170">{lineLabel(t, line)}</h4>
            {!compared || now[line] === compared[line] ? (
              <p className="whitespace-pre-line wrap-break-word">
                {now[line]}
                {compared && <span className="block text-solid-gray-700">{t('authority.sameAsBefore')}</span>}
              </p>
            ) : (
              <div className="flex flex-col gap-2">
                <VersionOf label={t('authority.before')} before={compared[line]} after={now[line]} side="before" />
                <VersionOf label={t('authority.now')} before={compared[line]} after={now[line]} side="after" />
              </div>
            )}
          </section>
        ))}
      </div>
    </details>
  )
}
