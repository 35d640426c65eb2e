import { useQueryClient } from '@tanstack/react-query'
import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { choice } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { useNames } from '@/features/paper/parts/use-names'
import { FURTHER_KINDS, recordFurther, type PublicationView } from '../api'
import { publishedSchema, whenPublished } from '../published-schema'
import { PublishedFields } from './published-fields'
import { usePublishedConflict } from './use-published-conflict'

const schema = publishedSchema.extend({ kind: choice(FURTHER_KINDS) })

/** 続報・訂正を記録する: begins with the text that was published last. */
export function FurtherPublicationForm({
  number,
  publication,
  onDone,
}: {
  number: string
  publication: PublicationView
  onDone: () => void
}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const conflictRows = usePublishedConflict(publication.status)
  const last = publication.published.at(-1)?.words ?? ''
  const form = useOfficeForm(schema, {
    kind: null as never,
    publishedAt: thisMinute(),
    hourUnknown: false,
    channels: [],
    words: last,
  })
  const send = useVersion<PublicationView>(publication.version, (current) => current.version)
  const names = useNames()
  const submit = useSubmit(form, async ({ publishedAt, hourUnknown, ...rest }) => {
    await names.asking((chosen) =>
      send((version) =>
        recordFurther(number, { version, ...whenPublished(publishedAt, hourUnknown), ...rest, names: chosen }),
      ),
    )
    toast(t('publication.further.recorded'))
    onDone()
    await queries.invalidateQueries()
  })
  return (
    <FormProvider {...form}>
      <Form
        form={form}
        submit={submit}
        submitLabel={t('publication.further.submit')}
        conflictRows={(current) => conflictRows(form.getValues(), current)}
      >
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
    </FormProvider>
  )
}
