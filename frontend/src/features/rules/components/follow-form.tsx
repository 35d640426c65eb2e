import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { followRule, versionTrialQuery, type RuleHistory, type VersionNow } from '../api'
import { useRuleChange } from '../use-rule-change'
import { ChooseMoves } from './choose-moves'

const schema = z.object({ clocks: z.array(z.string()).min(1, 'rules.chooseOne'), reason: requiredText(400) })

/** Lets running cases follow a version that is adopted already, after showing what that does to each. */
export function FollowForm({
  history,
  version,
  onDone,
}: {
  history: RuleHistory
  version: number
  onDone: () => void
}) {
  const { t } = useTranslation()
  const changed = useRuleChange()
  const send = useVersion(history.version, (current: VersionNow) => current.version)
  const form = useOfficeForm(schema, { clocks: [], reason: '' })
  const submit = useSubmit(form, async ({ clocks, reason }) => {
    const made = await send((seen) => followRule(history, version, clocks, reason, seen))
    onDone()
    await changed(t(made.adopted ? 'rules.moved' : 'rules.proposed', { count: made.moved }))
  })
  return (
    <QueryView query={useQuery(versionTrialQuery(history, version))}>
      {(trial) => (
        <Form
          form={form}
          submit={submit}
          submitLabel={t(trial.secondPerson ? 'rules.propose' : 'rules.moveThem')}
          conflictRows={(current) => [
            {
              label: t('rules.version'),
              mine: t('rules.nth', { version: history.version }),
              theirs: t('rules.nth', { version: (current as VersionNow).version }),
            },
          ]}
        >
          <Controller
            name="clocks"
            control={form.control}
            render={({ field, fieldState }) => (
              <ChooseMoves
                moves={trial.clocks}
                value={field.value}
                onChange={field.onChange}
                error={fieldState.error?.message}
              />
            )}
          />
          <TextArea
            id="reason"
            label={t('rules.followReason')}
            required
            rows={3}
            maxLength={400}
            error={form.formState.errors.reason?.message}
            {...form.register('reason')}
          />
        </Form>
      )}
    </QueryView>
  )
}
