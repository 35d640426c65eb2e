import { useTranslation } from 'react-i18next'
import { cx } from './cx'

/** Numbered steps with the one that stands open. */
export function StepList({
  label,
  steps,
}: {
  label: string
  steps: readonly { key: string; label: string; state: 'done' | 'current' | 'ahead' }[]
}) {
  const { t } = useTranslation()
  return (
    <ol aria-label={label} className="flex flex-col gap-2">
      {steps.map((step, index) => (
        <li
          key={step.key}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className="flex items-center gap-3"
        >
          <span
            aria-hidden="true"
            className={cx(
              'flex size-8 shrink-0 items-center justify-center rounded-full border-2 text-oln-14B-100',
              step.state === 'done' && 'border-success-2 bg-success-2 text-white',
              step.state === 'current' && 'border-key-900 bg-key-900 text-white',
              step.state === 'ahead' && 'border-solid-gray-536 text-solid-gray-700',
            )}
          >
            {index + 1}
          </span>
          <span className={step.state === 'current' ? 'text-std-16B-170' : 'text-std-16N-170'}>
            {step.label}
            {step.state !== 'ahead' && (
              <span className="sr-only"> ({t(step.state === 'done' ? 'ui.done' : 'ui.current')})</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
