import { useId, type ComponentProps } from 'react'
import { cx } from './cx'
import type { Option } from './option'

/** One radio button or checkbox whose whole row, 44 px high, can be pressed. */
export function ChoiceRow({
  option,
  framed,
  ...rest
}: { option: Option; framed?: boolean | undefined } & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div
      className={cx(
        'relative isolate flex min-h-11 items-start gap-3 rounded-8 px-3 py-2 hover:bg-solid-gray-50 has-checked:bg-key-50',
        framed && 'border border-solid-gray-420 has-checked:border-key-900',
      )}
    >
      <input
        {...rest}
        id={id}
        value={option.value}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        className="relative z-1 mt-0.5 size-6 shrink-0 accent-key-900"
      />
      <div>
        <label htmlFor={id} className="cursor-pointer text-std-17N-170 after:absolute after:inset-0">
          {option.label}
        </label>
        {option.hint && (
          <p id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
            {option.hint}
          </p>
        )}
      </div>
    </div>
  )
}
