import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field-error'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { recordCause, STATUSES, type CauseView } from '../api'
import { causeBody, causeDefaults, causeSchema, noHypothesis } from '../schema'
import { ClassFields } from './class-fields'
import { HypothesisFields } from './hypothesis-fields'
import { InvestigatorFields } from './investigator-fields'
import { LogFields } from './log-fields'
import { RuleFields } from './rule-fields'
import { useCauseConflict } from './use-cause-conflict'
import { useRecord } from './use-record'
import { WhyFields } from './why-fields'

/**
 * Writes the next version; what somebody else saved in between is shown beside one's own. The version is kept with what was
 * typed: taken up again later, it is still over what the writer had seen.
 */
export function CauseForm({ number, view, onDone }: { number: string; view: CauseView; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const standing = view.versions.at(-1)
  const form = useOfficeForm(causeSchema, causeDefaults(view.version, standing))
  const hypotheses = useFieldArray({ control: form.control, name: 'hypotheses' })
  const conflictRows = useCauseConflict(form.getValues)
  const submit = useSubmit(form, async (values) => {
    try {
      await record(recordCause(number, causeBody(values)), t('cause.saved'))
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.conflict) form.setValue('version', (problem.current as CauseView).version)
      throw problem
    }
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('cause.save')} conflictRows={conflictRows}>
      <RadioGroup
        id="status"
        label={t('cause.statusLabel')}
        required
        error={errors.status?.message}
        options={STATUSES.map((value) => ({ value, label: t(`cause.statusChoice.${value}`) }))}
        {...form.register('status')}
      />
      <TextArea
        id="sentence"
        label={t('cause.sentence')}
        hint={t('cause.sentenceHint')}
        rows={3}
        defaultValue={form.formState.defaultValues?.sentence}
        maxLength={1000}
        error={errors.sentence?.message}
        {...form.register('sentence')}
      />
      <h3 className="text-std-17B-170">{t('cause.hypotheses')}</h3>
      {hypotheses.fields.map((field, index) => (
        <HypothesisFields key={field.id} form={form} index={index} onRemove={() => hypotheses.remove(index)} />
      ))}
      <FieldError id="hypotheses-error" message={errors.hypotheses?.message ?? errors.hypotheses?.root?.message} />
      <div>
        <Button kind="secondary" onClick={() => hypotheses.append(noHypothesis())}>
          {t('cause.addHypothesis')}
        </Button>
      </div>
      <WhyFields form={form} />
      <h3 className="text-std-17B-170">{t('cause.classes')}</h3>
      <ClassFields
        form={form}
        classes={view.classes.filter(({ code, offered }) => offered || standing?.classes.includes(code))}
      />
      <RuleFields form={form} />
      <LogFields form={form} proposal={view.logProposal} />
      <InvestigatorFields number={number} form={form} present={standing?.investigator} />
      <TextArea
        id="harm"
        label={t('cause.harm')}
        hint={t('cause.harmHint')}
        rows={3}
        defaultValue={form.formState.defaultValues?.harm}
        maxLength={2000}
        error={errors.harm?.message}
        {...form.register('harm')}
      />
    </Form>
  )
}
