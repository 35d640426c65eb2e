import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMessage } from './use-message'

/** One line of the summary; with `field` it leads to that field. */
export interface SummaryError {
  message: string
  field?: string
}

/** Finds a field by its name, or a group by its id. */
function goTo(name: string) {
  const target = document.getElementsByName(name)[0] ?? document.getElementById(name)
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}

/** All that was refused, at the top of the form; takes the focus whenever a new refusal arrives (`round`). */
export function ErrorSummary({ errors, round, title }: { errors: readonly SummaryError[]; round: number; title?: string }) {
  const { t } = useTranslation()
  const say = useMessage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (round > 0) box.current?.focus()
  }, [round])
  if (errors.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-8 border-2 border-l-8 border-error-2 bg-white px-4 py-3">
      <p className="text-std-17B-170">{title ?? t('ui.errorsTitle')}</p>
      <ul className="mt-1 list-disc pl-6">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field
              ? <a href={`#${field}`} onClick={(event) => { event.preventDefault(); goTo(field) }} className="text-error-2 underline underline-offset-4">{say(message)}</a>
              : <span className="text-error-2">{say(message)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
