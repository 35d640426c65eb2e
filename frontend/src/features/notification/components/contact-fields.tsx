import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Notice } from '@/ui/notice'
import { NumberField } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { MEANS } from '../api'
import type { EntryForm } from '../schema'

/** How many were told, how, when and by whom; `begins` says from where the fields were filled. */
export function ContactFields({
  form,
  begins,
}: {
  form: UseFormReturn<EntryForm, unknown, EntryForm>
  begins: 'contact' | 'count' | null
}) {
  const { t } = useTranslation()
  const [span, roughly] = useWatch({ control: form.control, name: ['contact.span', 'contact.time.roughly'] })
  const errors = form.formState.errors.contact ?? {}
  const from = (hint: string) => [begins && t(`notification.from.${begins}`), hint].filter(Boolean).join(' ')
  return (
    <>
      <Notice title={t('notification.privacy')} />
      <NumberField
        id="contact.told"
        label={t('notification.told')}
        required
        error={errors.told?.message}
        {...form.register('contact.told')}
      />
      <NumberField
        id="contact.ofAll"
        label={t('notification.ofAll')}
        hint={from(t('notification.ofAllHint'))}
        error={errors.ofAll?.message}
        {...form.register('contact.ofAll')}
      />
      <RadioGroup
        id="contact.means"
        label={t('notification.meansLabel')}
        required
        error={errors.means?.message}
        options={MEANS.map((value) => ({ value, label: t(`notification.means.${value}`) }))}
        {...form.register('contact.means')}
      />
      <Controller
        name="contact.time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="contact.time"
            label={t('notification.startedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {!roughly && <Checkbox label={t('notification.span')} {...form.register('contact.span')} />}
      {span && !roughly && (
        <Controller
          name="contact.endedAt"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id="contact.endedAt"
              label={t('notification.endedAt')}
              required
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <TextField
        id="contact.contactedBy"
        label={t('notification.contactedBy')}
        hint={begins === 'contact' ? from(t('notification.contactedByHint')) : t('notification.contactedByHint')}
        required
        error={errors.contactedBy?.message}
        {...form.register('contact.contactedBy')}
      />
      <Checkbox label={t('notification.apology')} {...form.register('contact.apology')} />
      <TextArea
        id="contact.note"
        label={t('notification.note')}
        hint={t('notification.noteHint')}
        rows={3}
        maxLength={2000}
        error={errors.note?.message}
        {...form.register('contact.note')}
      />
    </>
  )
}
