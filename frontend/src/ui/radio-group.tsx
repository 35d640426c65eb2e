import { useId, type ComponentProps } from 'react'
import { ChoiceRow } from './choice-row'
import type { FieldProps } from './field'
import { Fieldset } from './fieldset'
import type { Option } from './option'

type Props = FieldProps &
  Omit<ComponentProps<'input'>, 'value'> & {
    name: string
    options: readonly Option[]
    /** Two choices beside each other, framed: for long lists under a thumb. */
    twoColumns?: boolean
    /** With `value` the group is controlled; with `register('name')` it is the form's. */
    value?: string | null
  }

/** One of a few choices, all in sight. */
export function RadioGroup({ label, hint, error, required, options, value, id, twoColumns, ...rest }: Props) {
  const made = useId()
  return (
    <Fieldset id={id ?? made} role="radiogroup" label={label} hint={hint} error={error} required={required}>
      <div className={twoColumns ? 'grid grid-cols-2 gap-2' : undefined}>
        {options.map((option) => (
          <ChoiceRow
            framed={twoColumns}
            key={option.value}
            {...rest}
            type="radio"
            option={option}
            {...(value !== undefined && { checked: value === option.value })}
          />
        ))}
      </div>
    </Fieldset>
  )
}
