import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { requiredInstant } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { agreeEnd, ofPart, type SearchOfFacility, type SearchView } from '../api'
import { SearchStep } from '../components/search-step'
import { useStateConflict } from '../components/use-state-conflict'

const schema = z.object({ at: requiredInstant() })

function AgreeForm({ number, search }: { number: string; search: SearchOfFacility }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const form = useOfficeForm(schema, { at: thisMinute() })
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const submit = useSubmit(form, async ({ at }) => {
    await send((version) => agreeEnd({ number, part: search.part }, { version, at, returned: false, reason: null }))
    await done(t('search.agreed'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('search.agree')} conflictRows={useStateConflict(search)}>
      <p>{t('search.agreeLead')}</p>
      <Controller name="at" control={form.control} render={({ field, fieldState }) => (
        <DateTimeField {...field} id="at" label={t('search.agreedAt')} required error={fieldState.error?.message} />)} />
    </Form>
  )
}

/** 捜索の終了に同意する: the head of the facility. */
export default function AgreeEnd({ number, part = '' }: StepFormProps) {
  return <SearchStep number={number} part={part}>{(search) => <AgreeForm number={number} search={search} />}</SearchStep>
}
