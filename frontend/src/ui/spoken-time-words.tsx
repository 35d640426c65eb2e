import { useTranslation } from 'react-i18next'
import type { SpokenTimeAnswer } from '@/lib/spoken-time'
import { useToldTime, type ToldTime } from '@/lib/told-time'
import { cx } from './cx'

/** Of a time that may be meant for the morning or the afternoon, or to end on the next day: which one was said; null while nobody has. */
export type Half = 'first' | 'other' | null

/** What is meant: only certain once an unclear half of the day was chosen, or an end on the next day confirmed. */
export function meant(answer: SpokenTimeAnswer | undefined, half: Half): ToldTime | null {
  if (!answer?.understood) return null
  if (!answer.otherwise && !answer.overnight) return answer.understood
  return half === null ? null : half === 'first' ? answer.understood : (answer.otherwise ?? null)
}

/** The sentence, as a key, that says why a typed time is not certain. */
export const unclear = ({ fault, overnight }: SpokenTimeAnswer): string =>
  fault ? `ui.spokenTime.fault.${fault}` : overnight ? 'ui.spokenTime.notConfirmed' : 'ui.spokenTime.half'

interface Props {
  id?: string
  answer: SpokenTimeAnswer | undefined
  half: Half
  onHalf: (half: Half) => void
}

/** Says how a typed time is understood, asks where two are possible, and says when it is not understood. */
export function SpokenTimeWords({ id, answer, half, onHalf }: Props) {
  const { t } = useTranslation()
  const told = useToldTime()
  if (!answer) return <p id={id} aria-live="polite" className="min-h-7" />
  if (answer.fault)
    return (
      <p id={id} aria-live="polite" className="min-h-7 text-std-16N-170 text-error-2">
        {t(`ui.spokenTime.fault.${answer.fault}`)}
      </p>
    )
  if (!answer.otherwise && !answer.overnight) {
    return (
      <p id={id} aria-live="polite" className="min-h-7 text-std-16N-170 text-solid-gray-800">
        <span aria-hidden="true">→ </span>
        {answer.understood && told.whole(answer.understood)}
      </p>
    )
  }
  const choices = (
    [
      ['first', answer.understood],
      ['other', answer.otherwise],
    ] as const
  ).filter(([, time]) => time)
  const ask = t(answer.overnight ? 'ui.spokenTime.overnight' : 'ui.spokenTime.which')
  return (
    <div id={id} role="group" aria-label={ask} className="flex flex-wrap items-center gap-2">
      <span className="text-std-16N-170">{ask}</span>
      {choices.map(([value, time]) => (
        <button
          key={value}
          type="button"
          aria-pressed={half === value}
          onClick={() => onHalf(value)}
          className={cx(
            'min-h-11 cursor-pointer rounded-8 border px-3 text-std-16N-170',
            half === value
              ? 'border-key-900 bg-key-900 text-white'
              : 'border-key-900 bg-white text-key-1000 hover:bg-key-50',
          )}
        >
          {time && told.whole(time)}
        </button>
      ))}
    </div>
  )
}
