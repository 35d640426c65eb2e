import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { publicationQuery, SUBSTITUTE_ACTS, SUBSTITUTE_MEASURES, type NotificationView } from '../api'
import { asksWhy, type EntryForm } from '../schema'
import { beginSubstitute, standing } from '../standing'

/** 代替措置: what is planned, done or given up in the place of telling; a publication that is recorded is not typed again. */
export function SubstituteFields({
  form,
  number,
  notification,
}: {
  form: UseFormReturn<EntryForm, unknown, EntryForm>
  number: string
  notification: NotificationView
}) {
  const { t } = useTranslation()
  const published = (useQuery(publicationQuery(number)).data?.published ?? []).length > 0
  const substitute = useWatch({ control: form.control, name: 'substitute' })
  const { measure, act, asPublished } = substitute
  const { errors } = form.formState
  const wrong = errors.substitute ?? {}
  const acts = SUBSTITUTE_ACTS.filter(
    (one) => one !== 'DROPPED' || standing(notification).some((said) => said.measure === measure),
  )
  const mayPoint = act === 'DONE' && measure === 'PUBLICATION' && (published || Boolean(wrong.asPublished))
  const pointed = mayPoint && asPublished
  const asked = act === 'PLANNED' || (act === 'DONE' && !pointed)
  /** What was planned is not typed again. */
  const begin = (chosen: string) => {
    const { place, telephone } = beginSubstitute(
      notification,
      SUBSTITUTE_MEASURES.find((one) => one === chosen)!,
    )
    form.setValue('substitute.place', place)
    form.setValue('substitute.telephone', telephone)
  }
  return (
    <>
      <Notice title={t('notification.substitute.notice')} />
      <RadioGroup
        id="substitute.measure"
        label={t('notification.substitute.measure')}
        required
        error={wrong.measure?.message}
        options={SUBSTITUTE_MEASURES.map((value) => ({ value, label: t(`notification.substitute.of.${value}`) }))}
        {...form.register('substitute.measure', { onChange: (event) => begin(event.target.value) })}
      />
      <RadioGroup
        id="substitute.act"
        label={t('notification.substitute.act')}
        required
        error={wrong.act?.message}
        options={acts.map((value) => ({ value, label: t(`notification.substitute.acts.${value}`) }))}
        {...form.register('substitute.act')}
      />
      {mayPoint && (
        <Checkbox
          label={t('notification.substitute.asPublished')}
          error={wrong.asPublished?.message}
          {...form.register('substitute.asPublished')}
        />
      )}
      {asked && (
        <TextField
          id="substitute.place"
          label={t(`notification.substitute.place.${measure ?? 'PUBLICATION'}`)}
          required
          error={wrong.place?.message}
          {...form.register('substitute.place')}
        />
      )}
      {asked && measure === 'ENQUIRY_DESK' && (
        <TextField
          id="substitute.telephone"
          label={t('notification.substitute.telephone')}
          required
          error={wrong.telephone?.message}
          {...form.register('substitute.telephone')}
        />
      )}
      {act === 'PLANNED' && (
        <Controller
          name="substitute.from"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id="substitute.from"
              label={t('notification.substitute.from')}
              required
              dateOnly
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      {asked && act === 'DONE' && (
        <>
          <Controller
            name="substitute.time"
            control={form.control}
            render={({ field, fieldState }) => (
              <ToldTimeField
                {...field}
                id="substitute.time"
                label={t('notification.substitute.time')}
                required
                error={fieldState.error?.message}
              />
            )}
          />
          <TextField
            id="substitute.doneBy"
            label={t('notification.substitute.doneBy')}
            hint={t('notification.substitute.doneByHint')}
            required
            error={wrong.doneBy?.message}
            {...form.register('substitute.doneBy')}
          />
        </>
      )}
      {act === 'DONE' && (
        <Checkbox
          label={t('notification.substitute.ends')}
          hint={t('notification.substitute.endsHint')}
          {...form.register('substitute.ends')}
        />
      )}
      {asksWhy(substitute) && (
        <TextArea
          id="reason"
          label={t(act === 'DROPPED' ? 'notification.substitute.whyDropped' : 'notification.substitute.whyDifficult')}
          required
          rows={3}
          maxLength={2000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </>
  )
}
