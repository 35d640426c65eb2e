import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { choice } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { Form } from '@/ui/form'
import { OwnNumbers } from '@/ui/private-numbers'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { useNames } from '@/features/paper/parts/use-names'
import { FURTHER_KINDS, recordFurther, textQuery, type OfficialText, type PublicationView } from '../api'
import { nothingPublished, publishedSchema, saysWhoAgreed, whenPublished, whoAgreed } from '../published-schema'
import { isApproved, wordsOf } from '../words-of'
import { ApprovalNeeded } from './approval-needed'
import { PublishedFields } from './published-fields'
import { usePublishedConflict } from './use-published-conflict'

const schema = publishedSchema.extend({ kind: choice(FURTHER_KINDS) }).superRefine(saysWhoAgreed)

interface Props {
  number: string
  publication: PublicationView
  onDone: () => void
}

/** 続報・訂正を記録する: begins with the text that was approved, else with the one that was published last. */
export function FurtherPublicationForm(props: Props) {
  return (
    <QueryView query={useQuery(textQuery(props.number))}>
      {(official) => <FurtherFields {...props} official={official} />}
    </QueryView>
  )
}

function FurtherFields({ number, publication, onDone, official }: Props & { official: OfficialText }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const conflictRows = usePublishedConflict(publication.status)
  const last = isApproved(official) ? wordsOf(official) : (publication.published.at(-1)?.words ?? '')
  const form = useOfficeForm(schema, {
    kind: null as never,
    ...nothingPublished(thisMinute()),
    words: last,
  })
  const send = useVersion<PublicationView>(publication.version, (current) => current.version)
  const names = useNames()
  const submit = useSubmit(form, async ({ publishedAt, hourUnknown, telephone, byTelephone, ...rest }) => {
    const how = { ...whenPublished(publishedAt, hourUnknown), byTelephone: whoAgreed(telephone, byTelephone) }
    await names.asking((chosen) =>
      send((version) => recordFurther(number, { version, ...how, ...rest, names: chosen })),
    )
    toast(t('publication.further.recorded'))
    onDone()
    await queries.invalidateQueries()
  })
  return (
    <FormProvider {...form}>
      <OwnNumbers value={official.ownNumbers}>
        <Form
          form={form}
          submit={submit}
          submitLabel={t('publication.further.submit')}
          conflictRows={(current) => conflictRows(form.getValues(), current)}
        >
          <ApprovalNeeded number={number} text={official} />
          <RadioGroup
            id="kind"
            label={t('publication.further.kindLabel')}
            required
            error={form.formState.errors.kind?.message}
            options={FURTHER_KINDS.map((value) => ({ value, label: t(`publication.further.kind.${value}`) }))}
            {...form.register('kind')}
          />
          <PublishedFields words={last} wordsHint={t('publication.further.wordsHint')} names={names} />
        </Form>
      </OwnNumbers>
    </FormProvider>
  )
}
