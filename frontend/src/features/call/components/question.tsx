import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/ui/status-tag'

interface Props {
  name: string
  index: number
  answered: boolean
  /** One press for 「分からない」; left out where a question has no such answer. */
  onUnknown?: () => void
  unknown?: boolean
  children: ReactNode
}

/** One question of the call: what it is about, the sentence to say, and where the answer is typed. */
export function Question({ name, index, answered, onUnknown, unknown = false, children }: Props) {
  const { t } = useTranslation()
  return (
    <section
      data-question={name}
      aria-labelledby={`question-${name}`}
      className="rounded-12 border border-solid-gray-420 bg-white p-4"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`question-${name}`} className="text-std-17B-170">
          {t('call.numbered', { index, title: t(`call.question.${name}.title`) })}
        </h2>
        {unknown ? (
          <StatusTag tone="warning">{t('call.unknown')}</StatusTag>
        ) : (
          answered && <StatusTag tone="done">{t('call.heard')}</StatusTag>
        )}
        {onUnknown && (
          <button
            type="button"
            aria-pressed={unknown}
            onClick={onUnknown}
            data-unknown
            className="ml-auto min-h-11 cursor-pointer rounded-8 border border-solid-gray-600 px-3 text-std-16N-170 hover:bg-solid-gray-50 aria-pressed:bg-solid-gray-100"
          >
            {t('call.unknown')}
          </button>
        )}
      </div>
      <p className="mt-1 mb-3 rounded-8 border-l-4 border-key-900 bg-key-50 px-3 py-2 text-std-17N-170">
        {t(`call.question.${name}.say`)}
      </p>
      <div className="flex flex-col gap-4">{children}</div>
    </section>
  )
}
