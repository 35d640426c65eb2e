import { useRef, useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { asProblem, type Problem } from '@/lib/problem'
import type { SummaryError } from './error-summary'
import { useKept } from './kept-typing'
import { useDraft } from './step-draft'

/** State of sending a form: hand it to `Form`. */
export interface Submit {
  handle: (event?: React.BaseSyntheticEvent) => Promise<void>
  busy: boolean
  /** Counts the refusals, so that the summary takes the focus at each. */
  round: number
  problem: Problem | undefined
  /** What was refused and belongs to no field. */
  rest: SummaryError[]
}

/** "places[0].name" of the server is "places.0.name" of the form; "time.startsOn" stands at the field "time" where that is typed as one. */
function pathOf(field: string, known: Record<string, unknown>): string {
  const path: string[] = []
  let value: unknown = known
  for (const part of field.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    if (path.length > 0 && isTyped(value)) break
    path.push(part)
    value = (value as Record<string, unknown> | null | undefined)?.[part]
  }
  return path.join('.')
}

/** A time in the words in which it is typed. */
const isTyped = (value: unknown) => typeof value === 'object' && value !== null && 'text' in value && 'half' in value

/**
 * Sends a form once at a time. Violations of the server land on the form's fields of the same name; everything else
 * stands in the summary. What was typed stays whatever happens.
 */
export function useSubmit<In extends FieldValues, Out extends FieldValues>(
  form: UseFormReturn<In, unknown, Out>,
  send: (values: Out) => Promise<unknown>,
): Submit {
  const [round, setRound] = useState(0)
  const [problem, setProblem] = useState<Problem>()
  const [rest, setRest] = useState<SummaryError[]>([])
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)
  const kept = useKept()
  const around = useDraft()

  function refuse(refused: Problem) {
    const known = form.getValues() as Record<string, unknown>
    const [fields, others] = [refused.violations.filter(isField), refused.violations.filter((v) => !isField(v))]
    function isField({ field }: { field: string }) {
      return pathOf(field, known).split('.')[0]! in known
    }
    for (const { field, message } of fields)
      form.setError(pathOf(field, known) as FieldPath<In>, { type: 'server', message })
    const sentence = fields.length > 0 && others.length === 0 ? [] : [{ message: refused.message }]
    setRest([
      ...sentence,
      ...(refused.detail ? [{ message: refused.detail }] : []),
      ...others.map(({ message }) => ({ message })),
    ])
    setProblem(refused)
    setRound((n) => n + 1)
  }

  async function handle(event?: React.BaseSyntheticEvent) {
    event?.preventDefault()
    if (sending.current) return
    sending.current = true
    setBusy(true)
    setProblem(undefined)
    setRest([])
    let sent = false
    const keeper = around?.owner === form.control ? around.keeper : undefined
    try {
      await keeper?.pause()
      await form.handleSubmit(
        async (values) => {
          await send(values).then(
            () => {
              sent = true
            },
            (thrown) => refuse(asProblem(thrown)),
          )
        },
        () => setRound((n) => n + 1),
      )(event)
      // Not earlier: the form reports its values once more while it is sent, and they would be kept again.
      if (sent) {
        kept?.clear()
        keeper?.stop()
      } else keeper?.resume()
    } finally {
      sending.current = false
      setBusy(false)
    }
  }

  return { handle, busy, round, problem, rest }
}
