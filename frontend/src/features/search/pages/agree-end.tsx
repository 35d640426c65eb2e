import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { requiredInstant } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { agreeEnd, ofPart, type SearchOfUnit, type SearchView } from '../api'
import { SearchStep } from '../components/search-step'
import { useStateConflict } from '../components/use-state-conflict'

const schema = z.object({ at: requiredInstant(), onBehalf: onBehalf() })

function AgreeForm({ number, search, recovery }: { number: string; search: SearchOfUnit; recovery: boolean }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const form = useOfficeForm(schema, { at: thisMinute(), onBehalf: beginOnBehalf(useOnBehalf()) })
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const heard = useHeard()
  const submit = useSubmit(form, async ({ at, onBehalf: typed }) => {
    const entry = await heard(typed)
    await send((version) =>
      agreeEnd({ number, part: search.part }, { version, at, returned: false, reason: null, onBehalf: entry }),
    )
    await done(t(recovery ? 'search.agreedRecovery' : 'search.agreed'))
  })
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(recovery ? 'search.agreeRecovery' : 'search.agree')}
      conflictRows={useStateConflict(search, () => t('search.act.AGREED'))}
    >
      <p>{t(recovery ? 'search.agreeRecoveryLead' : 'search.agreeLead')}</p>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={form.formState.errors.onBehalf} />}
      />
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('search.agreedAt')} required error={fieldState.error?.message} />
        )}
      />
    </Form>
  )
}

/** 捜索の終了に同意する: the head of the unit. */
export default function AgreeEnd({ number, part = '' }: StepFormProps) {
  return (
    <SearchStep number={number} part={part}>
      {(search, { kind }) => <AgreeForm number={number} search={search} recovery={kind === 'RECOVERY'} />}
    </SearchStep>
  )
}
