import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { optionalText, requiredText } from '@/lib/forms'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { useBegins } from '@/ui/begins'
import { Form } from '@/ui/form'
import { OwnNumbers } from '@/ui/private-numbers'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { useNames } from '@/features/paper/parts/use-names'
import { recordPublication, type OfficialText, type PublicationView } from '../api'
import { nothingPublished, publishedSchema, saysWhoAgreed, whenPublished, whoAgreed } from '../published-schema'
import { ApprovalNeeded } from './approval-needed'
import { PublishedFields } from './published-fields'
import { usePublishedConflict } from './use-published-conflict'

const schemaOf = (personsTold: boolean) =>
  publishedSchema
    .extend({ beforeToldReason: personsTold ? optionalText(1000) : requiredText(1000) })
    .superRefine(saysWhoAgreed)

/** What was published for the first time: when, where, in what words; before the persons are told, why. */
export function RecordForm({
  number,
  publication,
  official,
  texts,
}: {
  number: string
  publication: PublicationView
  official: OfficialText
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
      ...nothingPublished(thisMinute()),
      words: begins.text('words'),
      beforeToldReason: '',
    },
    begins,
  )
  const send = useVersion<PublicationView>(publication.version, (current) => current.version)
  const names = useNames()
  const submit = useSubmit(form, async (values) => {
    const { publishedAt, hourUnknown, beforeToldReason, telephone, byTelephone, ...rest } = values
    const why = { beforeToldReason: beforeToldReason || null, byTelephone: whoAgreed(telephone, byTelephone) }
    const when = whenPublished(publishedAt, hourUnknown)
    await names.asking((chosen) =>
      send((version) => recordPublication(number, { version, ...when, ...rest, ...why, names: chosen })),
    )
    await done(t('publication.recorded'))
  })
  const { errors } = form.formState
  return (
    <FormProvider {...form}>
      <OwnNumbers value={official.ownNumbers}>
        <Form
          form={form}
          submit={submit}
          submitLabel={t('publication.record')}
          conflictRows={(current) => conflictRows(form.getValues(), current)}
          begins={begins}
        >
          <ApprovalNeeded number={number} text={official} />
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
      </OwnNumbers>
    </FormProvider>
  )
}
