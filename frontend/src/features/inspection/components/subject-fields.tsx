import { Controller, useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { DateTimeField } from '@/ui/date-time-field'
import { Fieldset } from '@/ui/fieldset'
import type { Option } from '@/ui/option'
import { Select } from '@/ui/select'
import type { TermsForm } from '../schema'

/** 監査対象: which units were inspected on which day. */
export function SubjectFields({
  form,
  units,
}: {
  form: UseFormReturn<TermsForm, unknown, TermsForm>
  units: readonly Option[]
}) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'subjects' })
  const errors = form.formState.errors.subjects
  return (
    <Fieldset
      id="subjects"
      role="group"
      label={t('inspection.subjects')}
      hint={t('inspection.subjectsHint')}
      error={errors?.message ?? errors?.root?.message}
    >
      <div className="flex flex-col gap-5">
        {fields.map((row, index) => (
          <div key={row.id} className="flex flex-col gap-3 border-l-4 border-solid-gray-200 pl-4">
            <Select
              id={`subjects.${index}.unit`}
              label={t('inspection.unitNth', { n: index + 1 })}
              error={errors?.[index]?.unit?.message}
              {...form.register(`subjects.${index}.unit`)}
              options={units}
            />
            <Controller
              name={`subjects.${index}.on`}
              control={form.control}
              render={({ field, fieldState }) => (
                <DateTimeField
                  {...field}
                  id={`subjects.${index}.on`}
                  dateOnly
                  label={t('inspection.onNth', { n: index + 1 })}
                  error={fieldState.error?.message}
                />
              )}
            />
            {fields.length > 1 && (
              <p>
                <Button
                  kind="tertiary"
                  aria-label={t('inspection.removeUnit', { n: index + 1 })}
                  onClick={() => remove(index)}
                >
                  {t('inspection.remove')}
                </Button>
              </p>
            )}
          </div>
        ))}
        {fields.length < 100 && (
          <p>
            <Button kind="secondary" onClick={() => append({ unit: '', on: null })}>
              {t('inspection.addUnit')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
