import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { TextArea } from '@/ui/text-area'
import { NamesAtField } from '@/features/paper/parts/names-at-field'
import type { Names } from '@/features/paper/parts/use-names'
import { CHANNELS } from '../api'
import type { PublishedValues } from '../published-schema'
import { TelephoneFields } from './telephone-fields'

interface Props {
  /** The text with which the field begins. */
  words: string
  wordsHint: string | undefined
  names: Names
}

/** When, where and in what words something was published. */
export function PublishedFields({ words, wordsHint, names }: Props) {
  const { t } = useTranslation()
  const { register, control, formState } = useFormContext<PublishedValues>()
  const hourUnknown = useWatch({ control, name: 'hourUnknown' })
  const { errors } = formState
  return (
    <>
      <Controller
        name="publishedAt"
        control={control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="publishedAt"
            label={t('publication.publishedAt')}
            required
            dateOnly={hourUnknown}
            error={fieldState.error?.message}
          />
        )}
      />
      <Checkbox label={t('publication.hourUnknown')} {...register('hourUnknown')} />
      <CheckboxGroup
        id="channels"
        label={t('publication.channels')}
        required
        error={errors.channels?.message}
        options={CHANNELS.map((value) => ({ value, label: t(`publication.channel.${value}`) }))}
        {...register('channels')}
      />
      <TextArea
        id="words"
        label={t('publication.words')}
        hint={wordsHint}
        required
        rows={8}
        defaultValue={words}
        maxLength={8000}
        error={errors.words?.message}
        {...register('words')}
      />
      <NamesAtField names={names} field="words" />
      <TelephoneFields />
    </>
  )
}
