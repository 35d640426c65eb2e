import { useTranslation } from 'react-i18next'

/** How far the report has come: 1/6. */
export function Progress({ now, all }: { now: number; all: number }) {
  const { t } = useTranslation()
  return (
    <div className="mb-3 flex items-center gap-3">
      <progress
        value={now}
        max={all}
        aria-label={t('report.progressLabel', { now, all })}
        className="h-2 grow appearance-none overflow-hidden rounded-full bg-solid-gray-200 [&::-moz-progress-bar]:bg-key-900 [&::-webkit-progress-bar]:bg-solid-gray-200 [&::-webkit-progress-value]:bg-key-900"
      />
      <p className="text-std-16B-170 tabular-nums">{t('report.progress', { now, all })}</p>
    </div>
  )
}
