import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { VersionOf } from '@/ui/version-of'
import type { WrittenReport } from '../api'
import { changedFields, FIELDS } from '../changes'
import { Returns } from './returns'

interface Props {
  before: WrittenReport
  after: WrittenReport
  /** All versions that were returned, the latest last. */
  returned: readonly WrittenReport[]
}

/** What changed since the returned version, field by field, beside why it was returned. */
export function ChangesSince({ before, after, returned }: Props) {
  const { t } = useTranslation()
  const changed = changedFields(before, after)
  const same = FIELDS.filter((field) => !changed.includes(field))
  return (
    <Card title={t('supervisor.changes')}>
      <Returns returned={returned} />
      {changed.length === 0 && <p className="mt-3 text-std-16B-170">{t('supervisor.nothingChanged')}</p>}
      {changed.map((field) => (
        <section key={field} className="mt-4">
          <h3 className="mb-2 text-std-17B-170">{t(`supervisor.${field}`)}</h3>
          <div className="@container">
            <div className="grid gap-3 @lg:grid-cols-2">
              <VersionOf label={t('supervisor.before')} before={before[field]} after={after[field]} side="before" />
              <VersionOf label={t('supervisor.after')} before={before[field]} after={after[field]} side="after" />
            </div>
          </div>
        </section>
      ))}
      {same.length > 0 && changed.length > 0 && (
        <p className="mt-4 text-solid-gray-700">
          {t('supervisor.sameFields', {
            fields: same.map((field) => t(`supervisor.${field}`)).join(t('supervisor.and')),
          })}
        </p>
      )}
    </Card>
  )
}
