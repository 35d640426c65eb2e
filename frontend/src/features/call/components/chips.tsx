import { useId, type ReactNode } from 'react'

interface Props<V extends string> {
  label: ReactNode
  options: readonly { value: V; label: string }[]
  value: readonly V[]
  onChange: (value: V[]) => void
  /** Several may be chosen. */
  several?: boolean
}

/** Short answers beside each other, one press each; pressing the chosen one of a single choice again changes nothing. */
export function Chips<V extends string>({ label, options, value, onChange, several = false }: Props<V>) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1 text-std-16B-170">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="chip relative flex min-h-11 cursor-pointer items-center rounded-full border border-solid-gray-600 bg-white px-4 text-std-16N-170 hover:bg-solid-gray-50 has-checked:border-key-900 has-checked:bg-key-900 has-checked:text-white has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black"
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              checked={value.includes(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
              onChange={(event) =>
                onChange(
                  !several
                    ? [option.value]
                    : event.target.checked
                      ? [...value, option.value]
                      : value.filter((one) => one !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
