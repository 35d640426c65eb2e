import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText, requiredInstant } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { ofPart, proposeRecoveryEnd, type SearchOfUnit, type SearchView } from '../api'
import { useStateConflict } from './use-state-conflict'

interface Props {
  number: string
  search: SearchOfUnit
  /** Nothing went away: that is the reason to begin with. */
  nothingLost?: boolean
}

/** Proposes that the recovery ends; while a recipient is not settled, or nothing went away, with the reason. */
export function RecoveryEndForm({ number, search, nothingLost = false }: Props) {
  const { t } = useTranslation()
  const done = useStepDone()
  const open = search.recipients.filter((recipient) => !recipient.settled).length
  const needed = open > 0 || search.recipients.length === 0
  const schema = z
    .object({ at: requiredInstant(), reason: optionalText(1000), onBehalf: onBehalf() })
    .refine(({ reason }) => !needed || reason, { path: ['reason'], message: 'lib.required', when: () => true })
  const form = useOfficeForm(schema, {
    at: thisMinute(),
    reason: nothingLost ? t('search.nothingLostReason') : '',
    onBehalf: beginOnBehalf(useOnBehalf()),
  })
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const heard = useHeard()
  const submit = useSubmit(form, async ({ at, reason, onBehalf: typed }) => {
    const entry = await heard(typed)
    await send((version) =>
      proposeRecoveryEnd(
        { number, part: search.part },
        { version, at, returned: false, reason: reason || null, onBehalf: entry },
      ),
    )
    await done(t(nothingLost ? 'search.nothingLostProposed' : 'search.recoveryEndProposed'))
  })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(nothingLost ? 'search.nothingLostEnd' : 'search.proposeRecoveryEnd')}
      conflictRows={useStateConflict(search)}
    >
      <p>
        {search.recipients.length === 0
          ? t(nothingLost ? 'search.nothingLostLead' : 'search.noRecipientsEnd')
          : open > 0
            ? t('search.unsettled', { count: open })
            : t('search.allSettled')}
      </p>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      {needed && (
        <TextArea
          id="reason"
          label={t(nothingLost ? 'search.nothingLostWhy' : 'search.unsettledReason')}
          required
          rows={3}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('search.proposedAt')} required error={fieldState.error?.message} />
        )}
      />
    </Form>
  )
}
