import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { TextField } from '@/ui/text-field'
import type { TermsForm } from '../schema'

/** 監査項目 in the order in which the paper counts them. */
export function ItemFields({ form }: { form: UseFormReturn<TermsForm, unknown, TermsForm> }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'items' })
  const errors = form.formState.errors.items
  return (
    <Fieldset
      id="items"
      role="group"
      label={t('inspection.items')}
      hint={t('inspection.itemsHint')}
      error={errors?.message ?? errors?.root?.message}
    >
      <div className="flex flex-col gap-3">
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-wrap items-end gap-3">
            <div className="w-full max-w-md">
              <TextField
                id={`items.${index}.words`}
                label={t('inspection.item', { n: index + 1 })}
                error={errors?.[index]?.words?.message}
                {...form.register(`items.${index}.words`)}
              />
            </div>
            <Button
              kind="tertiary"
              aria-label={t('inspection.removeItem', { n: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('inspection.remove')}
            </Button>
          </div>
        ))}
        {fields.length < 40 && (
          <p>
            <Button kind="secondary" onClick={() => append({ words: '' })}>
              {t('inspection.addItem')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
