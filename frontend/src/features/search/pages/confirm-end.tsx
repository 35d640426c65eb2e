import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { choice, optionalText, requiredInstant } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { decideEnd, ofPart, type SearchOfUnit, type SearchView } from '../api'
import { SearchStep } from '../components/search-step'
import { useStateConflict } from '../components/use-state-conflict'

const schema = z
  .object({
    decision: choice(['confirm', 'return']),
    reason: optionalText(1000),
    at: requiredInstant(),
    onBehalf: onBehalf(),
  })
  .refine(({ decision, reason }) => decision === 'confirm' || reason, { path: ['reason'], message: 'lib.required' })

function ConfirmForm({ number, search, recovery }: { number: string; search: SearchOfUnit; recovery: boolean }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const form = useOfficeForm(schema, {
    decision: null as never,
    reason: '',
    at: thisMinute(),
    onBehalf: beginOnBehalf(useOnBehalf()),
  })
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const heard = useHeard()
  const submit = useSubmit(form, async ({ decision, reason, at, onBehalf: typed }) => {
    const returned = decision === 'return'
    const entry = await heard(typed)
    await send((version) =>
      decideEnd(
        { number, part: search.part },
        { version, at, returned, reason: returned ? reason : null, onBehalf: entry },
      ),
    )
    await done(t(`search.${returned ? 'sentBack' : 'confirmed'}${recovery ? 'Recovery' : ''}`))
  })
  const decision = useWatch({ control: form.control, name: 'decision' })
  const { errors } = form.formState
  const decided = () => {
    const mine = form.getValues()
    return mine.decision === 'return' ? `${t('search.act.RETURNED')}\n${mine.reason}` : t('search.act.CONFIRMED')
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('search.decide')} conflictRows={useStateConflict(search, decided)}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <RadioGroup
        id="decision"
        label={t(recovery ? 'search.decisionRecovery' : 'search.decision')}
        required
        error={errors.decision?.message}
        {...form.register('decision')}
        options={[
          { value: 'confirm', label: t('search.confirmChoice') },
          { value: 'return', label: t(recovery ? 'search.returnChoiceRecovery' : 'search.returnChoice') },
        ]}
      />
      {decision === 'return' && (
        <TextArea
          id="reason"
          label={t('search.reason')}
          hint={t(recovery ? 'search.reasonHintRecovery' : 'search.reasonHint')}
          required
          rows={4}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('search.decidedAt')} required error={fieldState.error?.message} />
        )}
      />
    </Form>
  )
}

/** 捜索の終了を確認する: the section chief confirms or sends back. */
export default function ConfirmEnd({ number, part = '' }: StepFormProps) {
  return (
    <SearchStep number={number} part={part}>
      {(search, { kind }) => <ConfirmForm number={number} search={search} recovery={kind === 'RECOVERY'} />}
    </SearchStep>
  )
}
