import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/date-time-field'
import { Fieldset } from '@/ui/fieldset'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { KINDS, type FollowUpView } from '../api'
import type { ProposalForm } from '../schema'

interface Props {
  form: UseFormReturn<ProposalForm, unknown, ProposalForm>
  index: number
  /** The measure that did not hold. */
  number: number
  before: FollowUpView['measures'][number] | undefined
  posts: FollowUpView['posts']
}

/** What is to take the place of one measure, below what that was. */
export function SuccessorFields({ form, index, number, before, posts }: Props) {
  const { t } = useTranslation()
  const name = `measures.${index}` as const
  const errors = form.formState.errors.measures?.[index]
  return (
    <Fieldset id={name} role="group" label={t('followup.successorOf', { number })}>
      <div className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 bg-white p-4">
        {before && (
          <p className="whitespace-pre-line wrap-break-word">{t('followup.before', { number, text: before.text })}</p>
        )}
        <TextArea
          id={`${name}.text`}
          label={t('followup.text')}
          required
          rows={3}
          maxLength={1000}
          error={errors?.text?.message}
          {...form.register(`${name}.text`)}
        />
        <Select
          id={`${name}.kind`}
          label={t('followup.kindLabel')}
          required
          error={errors?.kind?.message}
          options={KINDS.map((value) => ({ value, label: t(`prevention.kind.${value}`) }))}
          {...form.register(`${name}.kind`)}
        />
        <TextField
          id={`${name}.doer`}
          label={t('followup.doer')}
          hint={t('followup.doerHint')}
          required
          error={errors?.doer?.message}
          {...form.register(`${name}.doer`)}
        />
        <TextField
          id={`${name}.recurring`}
          label={t('followup.recurring')}
          hint={t('followup.recurringHint')}
          error={errors?.recurring?.message}
          {...form.register(`${name}.recurring`)}
        />
        <Controller
          name={`${name}.due`}
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id={`${name}.due`}
              label={t('followup.due')}
              dateOnly
              error={fieldState.error?.message}
            />
          )}
        />
        <Select
          id={`${name}.verifier`}
          label={t('followup.verifier')}
          hint={t('followup.verifierHint')}
          required
          error={errors?.verifier?.message}
          options={posts.map(({ post, name: called }) => ({ value: post, label: called }))}
          {...form.register(`${name}.verifier`)}
        />
        <TextField
          id={`${name}.evidenceExpected`}
          label={t('followup.evidence')}
          error={errors?.evidenceExpected?.message}
          {...form.register(`${name}.evidenceExpected`)}
        />
      </div>
    </Fieldset>
  )
}
