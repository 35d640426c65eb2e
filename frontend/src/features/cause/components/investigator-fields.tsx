import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { investigatorsQuery, type CauseAnalysis } from '../api'
import type { CauseForm } from '../schema'

interface Props {
  number: string
  form: UseFormReturn<CauseForm, unknown, CauseForm>
  /** Who investigates by now: stays to be chosen when the list does not have that person any more. */
  present: CauseAnalysis['investigator'] | undefined
}

/** 調査者: somebody of the list, or a post in words. */
export function InvestigatorFields({ number, form, present }: Props) {
  const { t } = useTranslation()
  const listed = useQuery(investigatorsQuery(number)).data ?? []
  const { errors } = form.formState
  const people = listed.map(({ account, name, post }) => ({
    value: String(account),
    label: t('cause.investigatorOf', { name, post }),
  }))
  const missing =
    present?.account && !people.some(({ value }) => value === String(present.account))
      ? [
          {
            value: String(present.account),
            label: t('cause.investigatorOf', { name: present.name, post: present.post }),
          },
        ]
      : []
  const options = [...people, ...missing]
  return (
    <>
      {/* What is chosen is known to the list only once that has come. */}
      <Select
        key={options.length}
        id="investigator"
        label={t('cause.investigator')}
        hint={t('cause.investigatorHint')}
        empty={t('cause.nobody')}
        error={errors.investigator?.message}
        options={options}
        {...form.register('investigator')}
      />
      <TextField
        id="investigatorPost"
        label={t('cause.investigatorPost')}
        hint={t('cause.investigatorPostHint')}
        error={errors.investigatorPost?.message}
        {...form.register('investigatorPost')}
      />
    </>
  )
}
