import { useTranslation } from 'react-i18next'
import { Controller } from 'react-hook-form'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form'
import { NumberField, readNumber } from '@/ui/number-field'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import {
  addRecipients,
  ofPart,
  RECIPIENT_MEANS,
  reviseRecipient,
  type Recipient,
  type SearchOfUnit,
  type SearchView,
} from '../api'
import { useRecovered } from './use-recovered'
import { useStateConflict } from './use-state-conflict'

const schema = z.object({
  name: requiredText(200),
  means: choice(RECIPIENT_MEANS),
  note: optionalText(1000),
  onBehalf: onBehalf(),
  copies: z.string().refine((typed) => !Number.isNaN(readNumber(typed) ?? 1), 'search.copiesWrong'),
})

/** To whom it went: one recipient is entered, corrected or struck out. */
export function RecipientForm({
  number,
  search,
  recipient,
  onDone,
}: {
  number: string
  search: SearchOfUnit
  recipient?: Recipient | undefined
  onDone: () => void
}) {
  const { t } = useTranslation()
  const recovered = useRecovered(number)
  const form = useOfficeForm(schema, {
    name: recipient?.name ?? '',
    means: recipient?.means ?? (null as never),
    copies: recipient?.copies ? String(recipient.copies) : '',
    note: recipient?.note ?? '',
    onBehalf: beginOnBehalf(useOnBehalf()),
  })
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const heard = useHeard()
  const submit = useSubmit(form, (values) => save(values, false))
  const { errors } = form.formState

  async function save({ onBehalf: typed, ...values }: z.infer<typeof schema>, removed: boolean) {
    const sender = await heard(typed)
    const path = { number, part: search.part }
    const entry = { ...values, copies: readNumber(values.copies) ?? null, note: values.note || null }
    await send((version) =>
      recipient
        ? reviseRecipient(
            { ...path, recipient: recipient.number },
            { version, removed, recipient: entry, onBehalf: sender },
          )
        : addRecipients(path, { version, recipients: [entry], onBehalf: sender }),
    ).catch((thrown) => {
      throw asProblem(thrown).inside(recipient ? 'recipient' : 'recipients[0]')
    })
    await recovered(t(removed ? 'search.recipientRemoved' : 'search.recipientSaved'))
    onDone()
  }

  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('search.recipientSave')}
      conflictRows={useStateConflict(search)}
      actions={
        recipient && (
          <Button kind="tertiary" onClick={() => void form.handleSubmit((values) => save(values, true))()}>
            {t('search.recipientRemove')}
          </Button>
        )
      }
    >
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <TextField
        id="name"
        label={t('search.recipientName')}
        hint={t('search.recipientNameHint')}
        required
        error={errors.name?.message}
        {...form.register('name')}
      />
      <RadioGroup
        id="means"
        label={t('search.recipientMeansLabel')}
        required
        error={errors.means?.message}
        options={RECIPIENT_MEANS.map((value) => ({ value, label: t(`search.recipientMeans.${value}`) }))}
        {...form.register('means')}
      />
      <NumberField id="copies" label={t('search.copies')} error={errors.copies?.message} {...form.register('copies')} />
      <TextField id="note" label={t('search.note')} error={errors.note?.message} {...form.register('note')} />
    </Form>
  )
}
