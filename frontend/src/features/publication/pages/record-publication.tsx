import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Proposed, useBegins } from '@/ui/begins'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import type { ConflictRow } from '@/ui/conflict-notice'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { CHANNELS, recordPublication, type PublicationView } from '../api'
import { PublicationStep } from '../components/publication-step'

const schema = z.object({
  publishedAt: requiredInstant(),
  hourUnknown: z.boolean(),
  channels: z.array(z.enum(CHANNELS)).min(1, 'lib.chooseOne'),
  words: requiredText(8000),
})

function RecordForm({
  number,
  publication,
  texts,
}: {
  number: string
  publication: PublicationView
  texts: readonly ProposedText[]
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const done = useStepDone()
  const begins = useBegins(texts, { words: t('publication.words') })
  const form = useOfficeForm(
    schema,
    { publishedAt: thisMinute(), hourUnknown: false, channels: [], words: begins.text('words') },
    begins,
  )
  const send = useVersion<PublicationView>(publication.version, (current) => current.version)
  const submit = useSubmit(form, async ({ publishedAt, hourUnknown, ...rest }) => {
    const when = { publishedOn: toInputs(publishedAt).date, publishedAt: hourUnknown ? null : publishedAt }
    await send((version) => recordPublication(number, { version, ...when, ...rest }))
    await done(t('publication.recorded'))
  })
  const hourUnknown = useWatch({ control: form.control, name: 'hourUnknown' })
  const { errors } = form.formState

  function conflictRows(current: unknown): ConflictRow[] {
    const mine = form.getValues()
    const { publication: theirs, status } = current as PublicationView
    return [
      {
        label: t('publication.state'),
        mine: t(`publication.status.${publication.status}`),
        theirs: t(`publication.status.${status}`),
      },
      {
        label: t('publication.publishedAt'),
        mine: mine.publishedAt && dates.dateTime(mine.publishedAt),
        theirs: theirs ? dates.date(theirs.publishedOn) : '',
      },
      { label: t('publication.words'), mine: mine.words, theirs: theirs?.words ?? '' },
    ]
  }

  return (
    <Form form={form} submit={submit} submitLabel={t('publication.record')} conflictRows={conflictRows} begins={begins}>
      <Controller
        name="publishedAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="publishedAt"
            label={t('publication.publishedAt')}
            required
            dateOnly={hourUnknown}
            error={fieldState.error?.message}
          />
        )}
      />
      <Checkbox label={t('publication.hourUnknown')} {...form.register('hourUnknown')} />
      <CheckboxGroup
        id="channels"
        label={t('publication.channels')}
        required
        error={errors.channels?.message}
        options={CHANNELS.map((value) => ({ value, label: t(`publication.channel.${value}`) }))}
        {...form.register('channels')}
      />
      <TextArea
        id="words"
        label={t('publication.words')}
        hint={begins.hint('words', t('publication.wordsHint'))}
        required
        rows={8}
        defaultValue={begins.text('words')}
        maxLength={8000}
        error={errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}

/** 公表を記録する: when, where, and in what words. */
export default function RecordPublication({ number, step }: StepFormProps) {
  return (
    <PublicationStep number={number}>
      {(publication) => (
        <Proposed number={number} step={step}>
          {(texts) => <RecordForm number={number} publication={publication} texts={texts} />}
        </Proposed>
      )}
    </PublicationStep>
  )
}
