import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Fieldset } from '@/ui/fieldset'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import { KINDS, NOVELTIES, type PreventionView } from '../api'
import type { Given } from '../given'
import type { PlanForm } from '../schema'
import { WeighingFields } from './weighing-fields'

interface Props {
  form: UseFormReturn<PlanForm, unknown, PlanForm>
  index: number
  count: number
  instructions: readonly Given[]
  number: string
  posts: PreventionView['posts']
  /** The written report whose words the measure began with. */
  report: string | null | undefined
  onMove: (to: number) => void
  onRemove: () => void
}

/** One measure of the plan, with buttons that move or remove it. */
export function MeasureFields({
  form,
  index,
  count,
  instructions,
  number: incident,
  posts,
  report,
  onMove,
  onRemove,
}: Props) {
  const { t } = useTranslation()
  const errors = form.formState.errors.measures?.[index]
  const name = `measures.${index}` as const
  const number = index + 1
  const [done, verifier, doerPost] = useWatch({
    control: form.control,
    name: [`${name}.alreadyDone`, `${name}.verifier`, `${name}.doerPost`],
  })
  const postOptions = posts.map(({ post, name: called }) => ({ value: post, label: called }))
  return (
    <Fieldset id={name} role="group" label={t('prevention.measureNumber', { number })}>
      <div className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 bg-white p-4">
        {report && (
          <p>
            <TextLink to={`/incidents/${incident}/supervisor`} className="inline-flex min-h-11 items-center">
              {t('prevention.fromReport', { report })}
            </TextLink>
          </p>
        )}
        <TextArea
          id={`${name}.text`}
          label={t('prevention.text')}
          hint={t('prevention.textHint')}
          required
          rows={3}
          defaultValue={form.getValues(`${name}.text`)}
          maxLength={1000}
          error={errors?.text?.message}
          {...form.register(`${name}.text`)}
        />
        <Select
          id={`${name}.novelty`}
          label={t('prevention.noveltyLabel')}
          required
          error={errors?.novelty?.message}
          options={NOVELTIES.map((value) => ({ value, label: t(`prevention.novelty.${value}`) }))}
          {...form.register(`${name}.novelty`)}
        />
        <Select
          id={`${name}.kind`}
          label={t('prevention.kindLabel')}
          required
          error={errors?.kind?.message}
          options={KINDS.map((value) => ({ value, label: t(`prevention.kind.${value}`) }))}
          {...form.register(`${name}.kind`)}
        />
        <TextField
          id={`${name}.doer`}
          label={t('prevention.doer')}
          hint={t('prevention.doerHint')}
          required
          error={errors?.doer?.message}
          {...form.register(`${name}.doer`)}
        />
        <Checkbox label={t('prevention.alreadyDone')} {...form.register(`${name}.alreadyDone`)} />
        {done && (
          <Controller
            name={`${name}.alreadyDoneOn`}
            control={form.control}
            render={({ field, fieldState }) => (
              <DateTimeField
                {...field}
                id={`${name}.alreadyDoneOn`}
                label={t('prevention.doneOn')}
                required
                dateOnly
                error={fieldState.error?.message}
              />
            )}
          />
        )}
        <TextField
          id={`${name}.recurring`}
          label={t('prevention.recurring')}
          hint={t(done ? 'prevention.recurringOfDone' : 'prevention.recurringHint')}
          error={errors?.recurring?.message}
          {...form.register(`${name}.recurring`)}
        />
        {!done && (
          <Controller
            name={`${name}.due`}
            control={form.control}
            render={({ field, fieldState }) => (
              <DateTimeField
                {...field}
                id={`${name}.due`}
                label={t('prevention.due')}
                hint={t('prevention.dueHint')}
                dateOnly
                error={fieldState.error?.message}
              />
            )}
          />
        )}
        <Select
          id={`${name}.verifier`}
          label={t('prevention.verifier')}
          hint={t('prevention.verifierHint')}
          required
          error={errors?.verifier?.message}
          options={postOptions}
          {...form.register(`${name}.verifier`)}
        />
        {done && <EvidenceField form={form} name={name} required error={errors?.evidenceExpected?.message} />}
        <WeighingFields
          form={form}
          name={name}
          number={number}
          posts={postOptions.filter(({ value }) => value !== verifier || value === doerPost)}
          evidence={!done && <EvidenceField form={form} name={name} error={errors?.evidenceExpected?.message} />}
          errors={errors}
        />
        {instructions.length > 0 && (
          <CheckboxGroup
            id={`${name}.instructions`}
            label={t('prevention.answers')}
            error={errors?.instructions?.message}
            options={instructions.map(({ no, text }) => ({
              value: String(no),
              label: t('prevention.instructionInShort', {
                no,
                text: text.length > 40 ? `${text.slice(0, 40)}…` : text,
              }),
            }))}
            {...form.register(`${name}.instructions`)}
          />
        )}
        <Checkbox label={t('prevention.guidedBox')} {...form.register(`${name}.guidedByChief`)} />
        <div className="flex flex-wrap gap-2">
          <Button
            kind="secondary"
            aria-label={t('prevention.up', { number })}
            aria-disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            {t('prevention.upShort')}
          </Button>
          <Button
            kind="secondary"
            aria-label={t('prevention.down', { number })}
            aria-disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            {t('prevention.downShort')}
          </Button>
          <Button
            kind="tertiary"
            aria-label={t('prevention.remove', { number })}
            aria-disabled={count === 1}
            onClick={onRemove}
          >
            {t('prevention.removeShort')}
          </Button>
        </div>
      </div>
    </Fieldset>
  )
}

/** By what it shows that the measure is done; of one that is done already it must be said. */
function EvidenceField({
  form,
  name,
  required,
  error,
}: {
  form: UseFormReturn<PlanForm, unknown, PlanForm>
  name: `measures.${number}`
  required?: boolean
  error: string | undefined
}) {
  const { t } = useTranslation()
  return (
    <TextField
      id={`${name}.evidenceExpected`}
      label={t('prevention.evidence')}
      hint={t('prevention.evidenceHint')}
      required={required ?? false}
      error={error}
      {...form.register(`${name}.evidenceExpected`)}
    />
  )
}
