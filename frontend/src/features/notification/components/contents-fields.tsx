import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from '@/ui/fieldset'
import { RadioGroup } from '@/ui/radio-group'
import { NOTICE_ANSWERS, NOTICE_ITEMS } from '../api'
import type { EntryForm } from '../schema'

/** Of what the persons were told, item by item; each is answered. */
export function ContentsFields({ form }: { form: UseFormReturn<EntryForm, unknown, EntryForm> }) {
  const { t } = useTranslation()
  const errors = form.formState.errors.contents ?? {}
  return (
    <Fieldset
      id="contents"
      role="group"
      label={t('notification.contents.title')}
      hint={t('notification.contents.hint')}
      error={errors.message}
    >
      <div className="flex flex-col gap-4">
        {NOTICE_ITEMS.map((item) => (
          <RadioGroup
            key={item}
            id={`contents.${item}`}
            label={t(`notification.contents.item.${item}`)}
            required
            error={errors[item]?.message}
            options={NOTICE_ANSWERS.map((value) => ({ value, label: t(`notification.contents.answer.${value}`) }))}
            {...form.register(`contents.${item}`)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
