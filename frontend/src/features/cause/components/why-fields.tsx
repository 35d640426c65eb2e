import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { TextField } from '@/ui/text-field'
import type { CauseForm } from '../schema'

const MOST = 7

/** なぜの繰り返し: each says why the one before it was so. */
export function WhyFields({ form }: { form: UseFormReturn<CauseForm, unknown, CauseForm> }) {
  const { t } = useTranslation()
  const whys = useFieldArray({ control: form.control, name: 'whys' })
  const errors = form.formState.errors.whys
  return (
    <Fieldset
      id="whys"
      role="group"
      label={t('cause.whys')}
      hint={t('cause.whysHint')}
      error={errors?.message ?? errors?.root?.message}
    >
      <div className="flex flex-col gap-3">
        {whys.fields.map((field, index) => {
          const number = index + 1
          return (
            <div key={field.id} className="flex flex-wrap items-end gap-2">
              <div className="min-w-0 flex-1 basis-60">
                <TextField
                  id={`whys.${index}.text`}
                  label={t('cause.why', { number })}
                  error={errors?.[index]?.text?.message ?? errors?.[index]?.message}
                  {...form.register(`whys.${index}.text`)}
                />
              </div>
              <Button kind="tertiary" aria-label={t('cause.removeWhy', { number })} onClick={() => whys.remove(index)}>
                {t('cause.remove')}
              </Button>
            </div>
          )
        })}
        {whys.fields.length < MOST && (
          <div>
            <Button kind="secondary" onClick={() => whys.append({ text: '' })}>
              {t('cause.addWhy')}
            </Button>
          </div>
        )}
      </div>
    </Fieldset>
  )
}
