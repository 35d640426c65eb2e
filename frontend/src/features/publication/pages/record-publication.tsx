import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { optionalText, requiredText } from '@/lib/forms'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { Proposed, useBegins } from '@/ui/begins'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { useNames } from '@/features/paper/parts/use-names'
import { recordPublication, type PublicationView } from '../api'
import { PublicationStep } from '../components/publication-step'
import { PublishedFields } from '../components/published-fields'
import { usePublishedConflict } from '../components/use-published-conflict'
import { publishedSchema, whenPublished } from '../published-schema'

const schemaOf = (personsTold: boolean) =>
  publishedSchema.extend({ beforeToldReason: personsTold ? optionalText(1000) : requiredText(1000) })

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

/** 公表を記録する: when, where, and in what words; before the persons concerned are told, why. */
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
