import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useMessage } from './use-message'

/** One line of the summary; with `field` it leads to that field. */
export interface SummaryError {
  message: string
  field?: string
}

/** A field by its name; a group, whose own name is an id, by that. */
const find = (name: string) => document.getElementById(name) ?? document.getElementsByName(name)[0]

/** What the page calls the field: its label or legend without the mark of a required one. */
function labelOf(name: string): string {
  const field = find(name)
  const label =
    field instanceof HTMLFieldSetElement
      ? field.querySelector('legend')
      : (field as HTMLInputElement | undefined)?.labels?.[0]
  return label?.firstChild?.textContent ?? ''
}

const never = () => () => {}

/** In which order the fields stand on the page; what belongs to none comes first. */
function orderOf(errors: readonly SummaryError[]): string {
  const at = errors.map(({ field }) => (field && find(field)) || null)
  const before = (one: number, other: number) =>
    at[one] && at[other]
      ? at[one].compareDocumentPosition(at[other]) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1
      : Number(at[one] !== null) - Number(at[other] !== null)
  return errors
    .map((_, index) => index)
    .sort(before)
    .join()
}

/** The label as it stands on the page, which may appear in the same rendering as the error. */
function FieldLabel({ name }: { name: string }) {
  const label = useSyncExternalStore(never, () => labelOf(name))
  return label && `${label}: `
}

/** All that was refused, at the top of the form, in the order of the page; takes the focus whenever a new refusal arrives (`round`). */
export function ErrorSummary({
  errors,
  round,
  title,
}: {
  errors: readonly SummaryError[]
  round: number
  title?: string
}) {
  const { t } = useTranslation()
  const say = useMessage()
  const box = useRef<HTMLDivElement>(null)
  const answered = useRef(0)
  // The fields' errors may be shown one rendering after the refusal was counted, so each rendering looks.
  useEffect(() => {
    if (round <= answered.current || !box.current) return
    answered.current = round
    box.current.focus()
  })
  const order = useSyncExternalStore(never, () => orderOf(errors))
  if (errors.length === 0) return null
  const inOrder = order
    .split(',')
    .map((index) => errors[Number(index)])
    .filter((error) => error !== undefined)
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-8 border-2 border-l-8 border-error-2 bg-white px-4 py-3"
    >
      <p className="text-std-17B-170">{title ?? t('ui.errorsTitle')}</p>
      <ul className="mt-1 list-disc pl-6">
        {inOrder.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault()
                  find(field)?.focus()
                }}
                className="inline-flex min-h-11 flex-wrap items-center text-error-2 underline underline-offset-4"
              >
                <FieldLabel name={field} />
                {say(message)}
              </a>
            ) : (
              <span className="text-error-2">{say(message)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
