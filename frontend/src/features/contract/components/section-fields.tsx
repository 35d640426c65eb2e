import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import type { Option } from '@/ui/option'
import { Select } from '@/ui/select'
import type { ContractForm } from '../schema'

/** 所管課: the first leads, others stand beside it. */
export function SectionFields({
  form,
  sections,
}: {
  form: UseFormReturn<ContractForm, unknown, ContractForm>
  sections: readonly Option[]
}) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'sections' })
  const errors = form.formState.errors.sections
  return (
    <Fieldset
      id="sections"
      role="group"
      label={t('contract.sections')}
      hint={t('contract.sectionsHint')}
      error={errors?.message ?? errors?.root?.message}
      required
    >
      <div className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-wrap items-end gap-3">
            <div className="w-full max-w-md">
              <Select
                id={`sections.${index}.code`}
                label={t(index === 0 ? 'contract.leadingSection' : 'contract.jointSection', { n: index + 1 })}
                error={errors?.[index]?.code?.message}
                {...form.register(`sections.${index}.code`)}
                options={sections}
              />
            </div>
            {index > 0 && (
              <Button
                kind="tertiary"
                aria-label={t('contract.removeSection', { n: index + 1 })}
                onClick={() => remove(index)}
              >
                {t('contract.remove')}
              </Button>
            )}
          </div>
        ))}
        {fields.length < 10 && (
          <p>
            <Button kind="secondary" onClick={() => append({ code: '' })}>
              {t('contract.addSection')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
