import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import type { Choices } from '../api'
import type { TermsForm } from '../schema'

/** Earlier consultations that are cited as ground, in words and linked where the register has them. */
export function CitationFields({
  form,
  earlier,
}: {
  form: UseFormReturn<TermsForm, unknown, TermsForm>
  earlier: Choices['earlier']
}) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'citations' })
  const errors = form.formState.errors.citations
  return (
    <Fieldset
      id="citations"
      role="group"
      label={t('consultation.citations')}
      hint={t('consultation.citationsHint')}
      error={errors?.message ?? errors?.root?.message}
    >
      <div className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-col gap-3 border-l-4 border-solid-gray-200 pl-4">
            <TextField
              id={`citations.${index}.words`}
              label={t('consultation.citation', { n: index + 1 })}
              error={errors?.[index]?.words?.message}
              {...form.register(`citations.${index}.words`)}
            />
            {earlier.length > 0 && (
              <Select
                id={`citations.${index}.consultation`}
                label={t('consultation.cited', { n: index + 1 })}
                empty={t('consultation.notListed')}
                error={errors?.[index]?.consultation?.message}
                {...form.register(`citations.${index}.consultation`)}
                options={earlier.map(({ id, label }) => ({ value: String(id), label }))}
              />
            )}
            <p>
              <Button
                kind="tertiary"
                aria-label={t('consultation.removeCitation', { n: index + 1 })}
                onClick={() => remove(index)}
              >
                {t('consultation.remove')}
              </Button>
            </p>
          </div>
        ))}
        {fields.length < 10 && (
          <p>
            <Button kind="secondary" onClick={() => append({ words: '', consultation: '' })}>
              {t('consultation.addCitation')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
