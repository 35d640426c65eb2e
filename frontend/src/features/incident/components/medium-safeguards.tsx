import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { ANSWERS, PROTECTIONS } from '../api'
import type { MediumInput, MediumOutput } from '../medium-schema'

/** How a thing was protected, what of it exists elsewhere, and the rule of keeping it; each may stay open. */
export function MediumSafeguards({ form }: { form: UseFormReturn<MediumInput, unknown, MediumOutput> }) {
  const { t } = useTranslation()
  const rule = useWatch({ control: form.control, name: 'safeguards.rule' })
  const errors = form.formState.errors.safeguards
  const answers = ANSWERS.map((value) => ({ value, label: t(`incident.media.answer.${value}`) }))
  const open = t('incident.media.notAsked')
  return (
    <>
      <Select
        id="safeguards.protection"
        empty={open}
        label={t('incident.media.protection')}
        error={errors?.protection?.message}
        options={PROTECTIONS.map((value) => ({ value, label: t(`incident.media.protectionChoice.${value}`) }))}
        {...form.register('safeguards.protection')}
      />
      <TextField
        id="safeguards.protectionWords"
        label={t('incident.media.protectionWords')}
        hint={t('incident.media.protectionHint')}
        error={errors?.protectionWords?.message}
        {...form.register('safeguards.protectionWords')}
      />
      <Select
        id="safeguards.copies"
        empty={open}
        label={t('incident.media.copies')}
        error={errors?.copies?.message}
        options={answers}
        {...form.register('safeguards.copies')}
      />
      <TextField
        id="safeguards.copiesWords"
        label={t('incident.media.copiesWords')}
        hint={t('incident.media.copiesHint')}
        error={errors?.copiesWords?.message}
        {...form.register('safeguards.copiesWords')}
      />
      <Select
        id="safeguards.rule"
        empty={open}
        label={t('incident.media.rule')}
        error={errors?.rule?.message}
        options={answers}
        {...form.register('safeguards.rule')}
      />
      {rule === 'YES' && (
        <Select
          id="safeguards.ruleFollowed"
          empty={open}
          label={t('incident.media.ruleFollowed')}
          error={errors?.ruleFollowed?.message}
          options={ANSWERS.map((value) => ({ value, label: t(`incident.media.followedAnswer.${value}`) }))}
          {...form.register('safeguards.ruleFollowed')}
        />
      )}
      <TextField
        id="safeguards.ruleWords"
        label={t('incident.media.ruleWords')}
        hint={t('incident.media.ruleHint')}
        error={errors?.ruleWords?.message}
        {...form.register('safeguards.ruleWords')}
      />
    </>
  )
}
