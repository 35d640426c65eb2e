import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { below } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { choicesQuery, CLAUSES, correctContract, enterContract, KINDS, type Contract } from '../api'
import { contractBody, contractForm, contractSchema } from '../schema'
import { SectionFields } from './section-fields'
import { useTermsConflict } from './use-terms-conflict'

interface Props {
  /** Left out for a new one. */
  contract?: Contract
  onDone: (saved: Contract) => void
}

/** Enters a contract, or corrects one with the reason. */
export function ContractForm(props: Props) {
  return <QueryView query={useQuery(choicesQuery)}>{(choices) => <Fields {...props} choices={choices} />}</QueryView>
}

type Choices = Awaited<ReturnType<NonNullable<typeof choicesQuery.queryFn>>>

function Fields({ contract, onDone, choices }: Props & { choices: Choices }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [key] = useState(randomUuid)
  const schema = contract
    ? contractSchema.refine(({ reason }) => reason !== '', {
        path: ['reason'],
        message: 'lib.required',
        when: () => true,
      })
    : contractSchema
  const form = useOfficeForm(schema, contractForm(contract, choices.ownSections))
  const send = useVersion(contract?.version ?? 0, (current: Contract) => current.version)
  const submit = useSubmit(form, async (values) => {
    const terms = contractBody(values)
    const saved = contract
      ? await send((version) => correctContract(contract.id, { version, terms, reason: values.reason })).catch(
          (thrown) => {
            throw asProblem(thrown).inside('terms')
          },
        )
      : await enterContract(key, terms)
    await queries.invalidateQueries({ queryKey: below('/api/contracts') })
    onDone(saved)
  })
  const { errors } = form.formState
  const options = (units: { code: string; name: string }[]) =>
    units.map(({ code, name }) => ({ value: code, label: name }))
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(contract ? 'contract.correctSubmit' : 'contract.submit')}
      conflictRows={useTermsConflict(form.getValues, choices)}
    >
      <Select
        id="contractor"
        label={t('contract.contractor')}
        hint={t('contract.contractorHint')}
        required
        error={errors.contractor?.message}
        {...form.register('contractor')}
        options={options(choices.contractors)}
      />
      <TextField
        id="work"
        label={t('contract.work')}
        hint={t('contract.workHint')}
        required
        error={errors.work?.message}
        {...form.register('work')}
      />
      <RadioGroup
        id="kind"
        label={t('contract.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={KINDS.map((value) => ({ value, label: t(`contract.kinds.${value}`) }))}
      />
      <SectionFields form={form} sections={options(choices.sections)} />
      <Controller
        name="from"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="from"
            dateOnly
            label={t('contract.from')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        name="to"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="to"
            dateOnly
            label={t('contract.to')}
            hint={t('contract.toHint')}
            error={fieldState.error?.message}
          />
        )}
      />
      <NumberField
        id="noticeHours"
        label={t('contract.noticeHours')}
        hint={t('contract.noticeHoursHint')}
        error={errors.noticeHours?.message}
        {...form.register('noticeHours')}
      />
      <CheckboxGroup
        id="clauses"
        label={t('contract.clauses')}
        error={errors.clauses?.message}
        options={CLAUSES.map((value) => ({ value, label: t(`contract.clause.${value}`) }))}
        {...form.register('clauses')}
      />
      <TextArea
        id="clauseWords"
        label={t('contract.clauseWords')}
        rows={3}
        maxLength={2000}
        error={errors.clauseWords?.message}
        {...form.register('clauseWords')}
      />
      {contract && (
        <TextArea
          id="reason"
          label={t('contract.reason')}
          hint={t('contract.reasonHint')}
          required
          rows={2}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}
