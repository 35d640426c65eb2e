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
    value?: readonly string[]
  }

/** Any number of choices. */
export function CheckboxGroup({ label, hint, error, required, options, value, id, twoColumns, ...rest }: Props) {
  const made = useId()
  return (
    <Fieldset id={id ?? made} role="group" label={label} hint={hint} error={error} required={required}>
      <div className={twoColumns ? 'grid grid-cols-2 gap-2' : undefined}>
        {options.map((option) => (
          <ChoiceRow
            framed={twoColumns}
            key={option.value}
            {...rest}
            type="checkbox"
            option={option}
            {...(value && { checked: value.includes(option.value) })}
          />
        ))}
      </div>
    </Fieldset>
  )
}
