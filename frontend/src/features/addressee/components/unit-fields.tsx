import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import type { Option } from '@/ui/option'
import { Select } from '@/ui/select'
import type { AddresseeForm } from '../schema'

/** Units of whose cases, or of what lies below them, an addressee wants to be told. */
export function UnitFields({
  form,
  units,
}: {
  form: UseFormReturn<AddresseeForm, unknown, AddresseeForm>
  units: readonly Option[]
}) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'units' })
  const errors = form.formState.errors.units
  return (
    <Fieldset
      id="units"
      role="group"
      label={t('addressee.units')}
      hint={t('addressee.unitsHint')}
      error={errors?.message ?? errors?.root?.message}
    >
      <div className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-wrap items-end gap-3">
            <div className="w-full max-w-md">
              <Select
                id={`units.${index}.code`}
                label={t('addressee.unit', { n: index + 1 })}
                {...form.register(`units.${index}.code`)}
                options={units}
              />
            </div>
            <Button
              kind="tertiary"
              aria-label={t('addressee.removeUnit', { n: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('addressee.remove')}
            </Button>
          </div>
        ))}
        {fields.length < 50 && (
          <p>
            <Button kind="secondary" onClick={() => append({ code: '' })}>
              {t('addressee.addUnit')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
