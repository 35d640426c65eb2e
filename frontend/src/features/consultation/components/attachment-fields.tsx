import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Fieldset } from '@/ui/fieldset'
import { TextField } from '@/ui/text-field'
import type { TermsForm } from '../schema'

/** 添付資料 by their titles, each with whether the public paper leaves it out. */
export function AttachmentFields({ form }: { form: UseFormReturn<TermsForm, unknown, TermsForm> }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'attachments' })
  const errors = form.formState.errors.attachments
  return (
    <Fieldset
      id="attachments"
      role="group"
      label={t('consultation.attachments')}
      hint={t('consultation.attachmentsHint')}
      error={errors?.message ?? errors?.root?.message}
    >
      <div className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-col gap-1 border-l-4 border-solid-gray-200 pl-4">
            <TextField
              id={`attachments.${index}.title`}
              label={t('consultation.attachment', { n: index + 1 })}
              error={errors?.[index]?.title?.message}
              {...form.register(`attachments.${index}.title`)}
            />
            <Checkbox label={t('consultation.omitted')} {...form.register(`attachments.${index}.omitted`)} />
            {fields.length > 1 && (
              <p>
                <Button
                  kind="tertiary"
                  aria-label={t('consultation.removeAttachment', { n: index + 1 })}
                  onClick={() => remove(index)}
                >
                  {t('consultation.remove')}
                </Button>
              </p>
            )}
          </div>
        ))}
        {fields.length < 30 && (
          <p>
            <Button kind="secondary" onClick={() => append({ title: '', omitted: false })}>
              {t('consultation.addAttachment')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
