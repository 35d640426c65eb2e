import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { optionalText, requiredInstant } from '@/lib/forms'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { CLAUSES, recordRecheck, type OtherContract, type Rechecks } from '../api'
import { useRecord } from './use-record'

/** The clauses that were not found in the contract. */
const missingOf = (clauses: readonly string[]) => CLAUSES.filter((clause) => !clauses.includes(clause))

const schema = z
  .object({ checkedOn: requiredInstant(), clauses: z.array(z.string()), follows: optionalText(1000) })
  .refine(({ clauses, follows }) => missingOf(clauses).length === 0 || follows, {
    path: ['follows'],
    message: 'contract.followsNeeded',
    when: () => true,
  })

/** Which clauses another contract has: begun with what the register says, and corrected by whoever read the contract. */
export function RecheckForm({ number, other, onDone }: { number: string; other: OtherContract; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, {
    checkedOn: null as never,
    clauses: other.terms.clauses as string[],
    follows: '',
  })
  const checksOf = (view: Rechecks) =>
    view.contracts.find(({ contract }) => contract === other.contract)?.rechecks.length ?? 0
  const send = useVersion(other.rechecks.length, checksOf)
  const submit = useSubmit(form, async ({ checkedOn, clauses, follows }) => {
    const missing = missingOf(clauses)
    await record(
      send((rechecks) =>
        recordRecheck(number, other.contract, {
          rechecks,
          checkedOn: toInputs(checkedOn).date,
          missing,
          follows: follows || null,
        }),
      ),
      t('contract.recheckSaved'),
    )
    onDone()
  })
  const { errors } = form.formState
  const clauses = useWatch({ control: form.control, name: 'clauses' })
  const theirs = (current: unknown) =>
    (current as Rechecks).contracts
      .find(({ contract }) => contract === other.contract)
      ?.rechecks[0]?.missing.map((clause) => t(`contract.clause.${clause}`))
      .join(t('contract.and')) ?? ''
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('contract.recheckSubmit')}
      conflictRows={(current) => [
        {
          label: t('contract.recheckLacks'),
          mine: missingOf(form.getValues('clauses'))
            .map((clause) => t(`contract.clause.${clause}`))
            .join(t('contract.and')),
          theirs: theirs(current),
        },
      ]}
    >
      <Controller
        name="checkedOn"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="checkedOn"
            dateOnly
            label={t('contract.checkedOn')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <CheckboxGroup
        id="clauses"
        label={t('contract.recheckClauses')}
        hint={t('contract.recheckClausesHint')}
        error={errors.clauses?.message}
        options={CLAUSES.map((value) => ({ value, label: t(`contract.clause.${value}`) }))}
        {...form.register('clauses')}
      />
      <TextArea
        id="follows"
        label={t('contract.follows')}
        hint={t('contract.followsHint')}
        required={missingOf(clauses).length > 0}
        rows={3}
        maxLength={1000}
        error={errors.follows?.message}
        {...form.register('follows')}
      />
    </Form>
  )
}
