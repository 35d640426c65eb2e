import { useTranslation } from 'react-i18next'
import { lineLabel, type Line } from '../lines'
import type { Previous } from '../previous'

/** At a glance: in which lines a report says something else than the one before. */
export function ChangedLines({ changed, previous }: { changed: readonly Line[]; previous: Previous }) {
  const { t } = useTranslation()
  const report = t(`authority.kind.${previous.kind}`)
  return (
    <p>
      {changed.length === 0
        ? t('authority.nothingChanged', { report })
        : t('authority.changed', {
            report,
            items: changed.map((line) => lineLabel(t, line)).join(t('authority.and')),
          })}
    </p>
  )
}
