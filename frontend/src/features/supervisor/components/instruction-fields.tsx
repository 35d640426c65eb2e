import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/text-area'
import type { ReceiptForm } from '../receipt-schema'

/** What is instructed: one thing to each field, so that a measure can answer it. */
export function InstructionFields({ form }: { form: UseFormReturn<ReceiptForm, unknown, ReceiptForm> }) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'instructions' })
  const errors = form.formState.errors.instructions
  return (
    <>
      {fields.map((field, index) => (
        <div key={field.id} className="flex flex-col gap-2">
          <TextArea
            id={`instructions.${index}.text`}
            label={index === 0 ? t('supervisor.instruction') : t('supervisor.instructionNo', { no: index + 1 })}
            required
            rows={3}
            maxLength={4000}
            hint={index === 0 && t('supervisor.instructionHint')}
            error={errors?.[index]?.text?.message}
            {...form.register(`instructions.${index}.text`)}
          />
          {index > 0 && (
            <p>
              <Button kind="tertiary" onClick={() => remove(index)}>
                {t('supervisor.removeInstruction', { no: index + 1 })}
              </Button>
            </p>
          )}
        </div>
      ))}
      <p>
        <Button kind="secondary" onClick={() => append({ text: '' })}>
          {t('supervisor.addInstruction')}
        </Button>
      </p>
    </>
  )
}
