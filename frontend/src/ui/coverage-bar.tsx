import { useTranslation } from 'react-i18next'

/** How many of all have done something, as a bar and in numbers, and who has not. */
export function CoverageBar({
  label,
  done,
  all,
  said,
  missing,
  missingLabel,
}: {
  label: string
  done: number
  all: number
  /** Both numbers in words, where no places are counted. */
  said?: string
  missing: readonly string[]
  /** Before the names of those who have not. */
  missingLabel: string
}) {
  const { t } = useTranslation()
  return (
    <div className="break-inside-avoid border-b border-solid-gray-200 py-3">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="text-std-16B-170">{label}</span>
        <span>{said ?? t('ui.coverage', { done, all })}</span>
      </p>
      <div aria-hidden className="h-4 border border-solid-gray-700 bg-white print:[print-color-adjust:exact]">
        <div className="h-full bg-key-900" style={{ inlineSize: `${all === 0 ? 0 : (done / all) * 100}%` }} />
      </div>
      {missing.length > 0 && (
        <p className="mt-1 text-std-16N-170 wrap-anywhere">
          {missingLabel}
          {missing.join(t('ui.and'))}
        </p>
      )}
    </div>
  )
}
