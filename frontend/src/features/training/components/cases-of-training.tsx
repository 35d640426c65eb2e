import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import type { Option } from '@/ui/option'
import { Select } from '@/ui/select'
import type { TrainingForm } from '../schema'

/** From which cases the training came, if from any. */
export function CasesOfTraining({
  form,
  cases,
}: {
  form: UseFormReturn<TrainingForm, unknown, TrainingForm>
  cases: readonly Option[]
}) {
  const { t } = useTranslation()
  const { fields, append } = useFieldArray({ control: form.control, name: 'cases' })
  const errors = form.formState.errors.cases
  return (
    <Fieldset
      id="cases"
      role="group"
      label={t('training.cases')}
      hint={t('training.casesHint')}
      error={errors?.message ?? errors?.root?.message}
    >
      <div className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <Select
            key={field.id}
            id={`cases.${index}.number`}
            label={t('training.case', { n: index + 1 })}
            error={errors?.[index]?.message ?? errors?.[index]?.number?.message}
            {...form.register(`cases.${index}.number`)}
            options={cases}
            empty={t('training.noCase')}
          />
        ))}
        {fields.length < 20 && (
          <p>
            <Button kind="secondary" onClick={() => append({ number: '' })}>
              {t('training.addCase')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
