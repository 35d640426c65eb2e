import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { optionalText, requiredText } from '@/lib/forms'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { useBegins } from '@/ui/begins'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { useNames } from '@/features/paper/parts/use-names'
import { recordPublication, type PublicationView } from '../api'
import { publishedSchema, whenPublished } from '../published-schema'
import { PublishedFields } from './published-fields'
import { usePublishedConflict } from './use-published-conflict'

const schemaOf = (personsTold: boolean) =>
  publishedSchema.extend({ beforeToldReason: personsTold ? optionalText(1000) : requiredText(1000) })

/** What was published for the first time: when, where, in what words; before the persons are told, why. */
export function RecordForm({
  number,
  publication,
  texts,
}: {
  number: string
  publication: PublicationView
  texts: readonly ProposedText[]
}) {
  const { t } = useTranslation()
  const done = useStepDone()
  const conflictRows = usePublishedConflict(publication.status)
  const begins = useBegins(texts, { words: t('publication.words') })
  const { personsTold } = publication
  const form = useOfficeForm(
    schemaOf(personsTold),
    {
      publishedAt: thisMinute(),
      hourUnknown: false,
      channels: [],
      words: begins.text('words'),
      beforeToldReason: '',
    },
    begins,
  )
  const send = useVersion<PublicationView>(publication.version, (current) => current.version)
  const names = useNames()
  const submit = useSubmit(form, async ({ publishedAt, hourUnknown, beforeToldReason, ...rest }) => {
    const why = { beforeToldReason: beforeToldReason || null }
    const when = whenPublished(publishedAt, hourUnknown)
    await names.asking((chosen) =>
      send((version) => recordPublication(number, { version, ...when, ...rest, ...why, names: chosen })),
    )
    await done(t('publication.recorded'))
  })
  const { errors } = form.formState
  return (
    <FormProvider {...form}>
      <Form
        form={form}
        submit={submit}
        submitLabel={t('publication.record')}
        conflictRows={(current) => conflictRows(form.getValues(), current)}
        begins={begins}
      >
        {(!personsTold || errors.beforeToldReason) && (
          <TextArea
            id="beforeToldReason"
            label={t('publication.beforeTold')}
            hint={t('publication.beforeToldHint')}
            required
            rows={3}
            maxLength={1000}
            error={errors.beforeToldReason?.message}
            {...form.register('beforeToldReason')}
          />
        )}
        <PublishedFields
          words={begins.text('words')}
          wordsHint={begins.hint('words', t('publication.wordsHint'))}
          names={names}
        />
      </Form>
    </FormProvider>
  )
}
