import { useTranslation } from 'react-i18next'

/** Grey lines where content will stand, told to screen readers as text. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" className="flex flex-col gap-3 py-4">
      <span className="sr-only">{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          aria-hidden="true"
          className="h-6 rounded-4 bg-solid-gray-100 last:w-2/3 motion-safe:animate-pulse"
        />
      ))}
    </div>
  )
}
