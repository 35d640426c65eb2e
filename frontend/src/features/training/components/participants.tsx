import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { NumberField } from '@/ui/number-field'
import type { Option } from '@/ui/option'
import { Select } from '@/ui/select'
import type { TrainingForm } from '../schema'

/** How many of which unit took part; nobody by name. */
export function Participants({
  form,
  units,
}: {
  form: UseFormReturn<TrainingForm, unknown, TrainingForm>
  units: readonly Option[]
}) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'units' })
  const errors = form.formState.errors.units
  return (
    <Fieldset
      id="units"
      role="group"
      label={t('training.units')}
      hint={t('training.unitsHint')}
      error={errors?.message ?? errors?.root?.message}
      required
    >
      <div className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-wrap items-end gap-3">
            <Select
              id={`units.${index}.unit`}
              label={t('training.unit', { n: index + 1 })}
              error={errors?.[index]?.unit?.message}
              {...form.register(`units.${index}.unit`)}
              options={units}
            />
            <NumberField
              id={`units.${index}.persons`}
              label={t('training.persons')}
              error={errors?.[index]?.persons?.message}
              {...form.register(`units.${index}.persons`)}
            />
            {fields.length > 1 && (
              <Button
                kind="tertiary"
                aria-label={t('training.removeUnit', { n: index + 1 })}
                onClick={() => remove(index)}
              >
                {t('training.remove')}
              </Button>
            )}
          </div>
        ))}
        {fields.length < 500 && (
          <p>
            <Button kind="secondary" onClick={() => append({ unit: '', persons: '' })}>
              {t('training.addUnit')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
