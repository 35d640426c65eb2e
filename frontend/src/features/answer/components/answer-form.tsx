import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { NamesAtField } from '@/features/paper/parts/names-at-field'
import { useNames } from '@/features/paper/parts/use-names'
import { optionalText, requiredText } from '@/lib/forms'
import { caseKey } from '@/lib/query-keys'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { answerReporter, proposalQuery, type ReporterAnswers } from '../api'

interface Props {
  number: string
  version: number
  /** Whether the reporter reads it here; else it is said how the reporter was told. */
  readsHere: boolean
  onDone: () => void
}

/** Answers the reporter, beginning with what the records say. */
export function AnswerForm(props: Props) {
  return (
    <QueryView query={useQuery(proposalQuery(props.number))}>
      {({ words }) => <Fields {...props} proposed={words} />}
    </QueryView>
  )
}

const toldHere = z.object({ words: requiredText(), toldHow: optionalText(500) })
const toldAloud = z.object({ words: requiredText(), toldHow: requiredText(500) })

function Fields({ number, version, readsHere, proposed, onDone }: Props & { proposed: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const names = useNames()
  const form = useOfficeForm(readsHere ? toldHere : toldAloud, { words: proposed, toldHow: '' })
  const send = useVersion<ReporterAnswers>(version, (current) => current.version)
  const submit = useSubmit(form, async ({ words, toldHow }) => {
    await names.asking((chosen) =>
      send((seen) => answerReporter(number, { version: seen, words, toldHow: toldHow || null, names: chosen })),
    )
    await queries.invalidateQueries({ queryKey: caseKey(number) })
    toast(t(readsHere ? 'answer.sent' : 'answer.recorded'))
    onDone()
  })
  const { errors } = form.formState
  const conflictRows = (current: unknown) => [
    {
      label: t('answer.words'),
      mine: form.getValues('words'),
      theirs: (current as ReporterAnswers).answers.at(-1)?.words ?? '',
    },
  ]
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(readsHere ? 'answer.submit' : 'answer.recordSubmit')}
      conflictRows={conflictRows}
    >
      <TextArea
        id="words"
        label={t('answer.words')}
        hint={t('answer.wordsHint')}
        required
        rows={10}
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <NamesAtField names={names} field="words" />
      {!readsHere && (
        <TextArea
          id="toldHow"
          label={t('answer.toldHow')}
          hint={t('answer.toldHowHint')}
          required
          rows={2}
          maxLength={500}
          error={errors.toldHow?.message}
          {...form.register('toldHow')}
        />
      )}
    </Form>
  )
}
