import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { RadioGroup } from '@/ui/radio-group'
import { SCHEMES, type CauseClass } from '../api'
import type { CauseForm } from '../schema'

interface Props {
  form: UseFormReturn<CauseForm, unknown, CauseForm>
  classes: readonly CauseClass[]
}

/** 原因の区分 by scheme; of several that are chosen one is the primary one. */
export function ClassFields({ form, classes }: Props) {
  const { t } = useTranslation()
  const chosen = useWatch({ control: form.control, name: 'classes' })
  const { errors } = form.formState
  const schemes = SCHEMES.map((scheme) => ({ scheme, own: classes.filter((one) => one.scheme === scheme) })).filter(
    ({ own }) => own.length > 0,
  )
  return (
    <>
      {schemes.map(({ scheme, own }, index) => (
        <CheckboxGroup
          key={scheme}
          id={index === 0 ? 'classes' : `classes-${scheme}`}
          label={t(`cause.scheme.${scheme}`)}
          hint={t('cause.classesHint')}
          error={index === 0 ? errors.classes?.message : undefined}
          options={own.map(({ code, words }) => ({ value: code, label: words }))}
          {...form.register('classes')}
        />
      ))}
      {chosen.length > 1 && (
        <RadioGroup
          id="primaryClass"
          label={t('cause.primary')}
          required
          error={errors.primaryClass?.message}
          options={classes
            .filter(({ code }) => chosen.includes(code))
            .map(({ code, words }) => ({ value: code, label: words }))}
          {...form.register('primaryClass')}
        />
      )}
    </>
  )
}
