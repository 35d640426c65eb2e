import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { decideText, TEXT_OUTCOMES, type OfficialText } from '../api'

const schema = z
  .object({ outcome: choice(TEXT_OUTCOMES), reason: optionalText(1000) })
  .refine(({ outcome, reason }) => outcome !== 'RETURNED' || reason !== '', {
    path: ['reason'],
    message: 'lib.required',
  })

/** 公表文の承認: the director approves the version that is shown, or returns it with the reason. */
export function DecideTextForm({ number, text, onDone }: { number: string; text: OfficialText; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(schema, { outcome: null as never, reason: '' })
  const send = useVersion<OfficialText>(text.version, (current) => current.version)
  const submit = useSubmit(form, async ({ outcome, reason }) => {
    await send((version) => decideText(number, { version, outcome, reason: reason || null }))
    toast(t(`publication.approval.done.${outcome}`))
    onDone()
    await queries.invalidateQueries()
  })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('publication.approval.submit')}
      conflictRows={(current) => [
        {
          label: t('publication.words'),
          mine: text.kept.at(-1)?.body ?? '',
          theirs: (current as OfficialText).kept.at(-1)?.body ?? '',
        },
      ]}
    >
      <RadioGroup
        id="outcome"
        label={t('publication.approval.outcomeLabel')}
        required
        error={errors.outcome?.message}
        options={TEXT_OUTCOMES.map((value) => ({ value, label: t(`publication.approval.outcome.${value}`) }))}
        {...form.register('outcome')}
      />
      <TextArea
        id="reason"
        label={t('publication.approval.reason')}
        hint={t('publication.approval.reasonHint')}
        rows={4}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
