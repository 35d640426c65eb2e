import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RadioGroup } from '@/ui/radio-group'
import { ToldTimeField } from '@/ui/told-time-field'
import { STATES } from '../api'
import type { FilingValues, Stated } from '../filing-schema'
import { hasTime } from '../lines'

interface Props {
  form: UseFormReturn<FilingValues, unknown, FilingValues>
  of: Stated
  /** Where the state comes from that stands there. */
  hint: string | undefined
}

/** How far an item has come; when that was or will be, where it is done or planned. */
export function StateFields({ form, of, hint }: Props) {
  const { t } = useTranslation()
  const [state, time] = [`${of}State`, `${of}Time`] as const
  const chosen = useWatch({ control: form.control, name: state })
  const { errors } = form.formState
  return (
    <>
      <RadioGroup
        id={state}
        label={t(`authority.line.${state}`)}
        hint={hint}
        twoColumns
        error={errors[state]?.message}
        options={STATES.map((value) => ({ value, label: t(`authority.state.${value}`) }))}
        {...form.register(state)}
      />
      {hasTime(chosen) && (
        <Controller
          name={time}
          control={form.control}
          render={({ field, fieldState }) => (
            <ToldTimeField
              id={time}
              label={t(`authority.when.${of}`)}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </>
  )
}
