import { useQueryClient } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText, optionalTold, requiredText, requiredTold, toTheMinute, untold } from '@/lib/forms'
import { caseKey } from '@/lib/query-keys'
import { thisMinute } from '@/lib/server-time'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { AttachmentField } from '../parts/attachment-field'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import { recordCustody, type CustodyChain } from '../api'

const schema = z.object({
  receivedFrom: optionalText(200),
  since: requiredTold(),
  otherRelease: z.boolean(),
  releasedAt: optionalTold(),
  holder: requiredText(200),
  place: requiredText(200),
  sealed: z.boolean(),
  condition: requiredText(1000),
  photos: z.array(z.number()),
})

/** Who has the thing from now on. The first time it says from whom it came; later it comes from the holder before. */
export function CustodyForm({ number, chain, onDone }: { number: string; chain: CustodyChain; onDone: () => void }) {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useToldTime()
  const told = useToldValue()
  const toast = useToast()
  const client = useQueryClient()
  const sendVersioned = useVersion<CustodyChain>(chain.version, (current) => current.version)
  const form = useOfficeForm(schema, {
    receivedFrom: '',
    since: toTheMinute(thisMinute()),
    otherRelease: false,
    releasedAt: toTheMinute(null),
    holder: '',
    place: '',
    sealed: false,
    condition: '',
    photos: [],
  })
  const { errors } = form.formState
  const otherRelease = useWatch({ control: form.control, name: 'otherRelease' })
  const before = chain.entries.at(-1)
  const submit = useSubmit(form, async ({ otherRelease: other, releasedAt: released, since: typed, ...values }) => {
    const since = await told(typed, 'since')
    const releasedAt = other && !untold(released) ? await told(released, 'releasedAt') : null
    await sendVersioned((version) => recordCustody(number, chain.medium, { ...values, version, since, releasedAt }))
    await client.invalidateQueries({ queryKey: caseKey(number) })
    toast(t('evidence.custody.recorded'))
    onDone()
  })
  const rows = (current: unknown) => {
    const last = (current as CustodyChain).entries.at(-1)
    const mine = form.getValues()
    return [
      { label: t('evidence.custody.holder'), mine: mine.holder, theirs: last?.holder ?? '' },
      { label: t('evidence.custody.place'), mine: mine.place, theirs: last?.place ?? '' },
      {
        label: t('evidence.custody.since'),
        mine: mine.since.roughly ? mine.since.text : mine.since.at ? dates.dateTime(mine.since.at) : '',
        theirs: last ? words.whole(last.since) : '',
      },
    ]
  }

  return (
    <Form form={form} submit={submit} submitLabel={t('evidence.custody.save')} conflictRows={rows}>
      {before ? (
        <p>
          <span className="block text-std-17B-170">{t('evidence.custody.from')}</span>
          {t('evidence.custody.fromText', { holder: before.holder })}
        </p>
      ) : (
        <TextField
          id="receivedFrom"
          label={t('evidence.custody.receivedFrom')}
          hint={t('evidence.custody.receivedFromHint')}
          error={errors.receivedFrom?.message}
          {...form.register('receivedFrom')}
        />
      )}
      <Controller
        name="since"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="since"
            label={t('evidence.custody.since')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {before && <Checkbox label={t('evidence.custody.otherRelease')} {...form.register('otherRelease')} />}
      {before && otherRelease && (
        <Controller
          name="releasedAt"
          control={form.control}
          render={({ field, fieldState }) => (
            <ToldTimeField
              {...field}
              id="releasedAt"
              label={t('evidence.custody.releasedAt')}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <TextField
        id="holder"
        label={t('evidence.custody.holder')}
        hint={t('evidence.custody.holderHint')}
        required
        error={errors.holder?.message}
        {...form.register('holder')}
      />
      <TextField
        id="place"
        label={t('evidence.custody.place')}
        hint={t('evidence.custody.placeHint')}
        required
        error={errors.place?.message}
        {...form.register('place')}
      />
      <Checkbox label={t('evidence.custody.sealed')} {...form.register('sealed')} />
      <TextArea
        id="condition"
        label={t('evidence.custody.condition')}
        hint={t('evidence.custody.conditionHint')}
        required
        maxLength={1000}
        error={errors.condition?.message}
        {...form.register('condition')}
      />
      <Controller
        name="photos"
        control={form.control}
        render={({ field, fieldState }) => (
          <AttachmentField
            id="photos"
            number={number}
            kind="PHOTO"
            label={t('evidence.custody.photos')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
