import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { fromInputs, toInputs } from '@/lib/dates'
import { choice, requiredInstant, requiredText } from '@/lib/forms'
import { Button } from '@/ui/button'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { OwnNumbers } from '@/ui/private-numbers'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { keepText, previewText, TEXT_FORMS, type OfficialText, type TextPiece } from '../api'
import { PiecesLegend, TextPieces } from './text-pieces'

const schema = z.object({
  form: choice(TEXT_FORMS),
  dated: requiredInstant(),
  heading: requiredText(200),
  body: requiredText(7500),
})

interface Props {
  number: string
  text: OfficialText
  /** Heading and text with which the form begins. */
  begin: { heading: string; body: string }
  onDone: () => void
}

/** 公表文を書く: changes the text, shows how names are masked, and keeps it as a new version. */
export function TextForm({ number, text, begin, onDone }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [pieces, setPieces] = useState<readonly TextPiece[]>()
  const last = text.kept.at(-1)
  const form = useOfficeForm(schema, {
    form: last?.form ?? 'PRESS',
    dated: fromInputs(text.today, '00:00')!,
    heading: begin.heading,
    body: begin.body,
  })
  const send = useVersion<OfficialText>(text.version, (current) => current.version)
  const submit = useSubmit(form, async ({ dated, ...rest }) => {
    await send((version) => keepText(number, { version, dated: toInputs(dated).date, ...rest }))
    toast(t('publication.text.kept'))
    onDone()
    await queries.invalidateQueries()
  })
  const { errors } = form.formState
  return (
    <OwnNumbers value={text.ownNumbers}>
      <Form
        form={form}
        submit={submit}
        submitLabel={t('publication.text.keep')}
        conflictRows={(current) => {
          const theirs = (current as OfficialText).kept.at(-1)
          return [
            {
              label: t('publication.text.heading'),
              mine: form.getValues('heading'),
              theirs: theirs?.heading ?? '',
            },
            { label: t('publication.words'), mine: form.getValues('body'), theirs: theirs?.body ?? '' },
          ]
        }}
      >
        <RadioGroup
          id="form"
          label={t('publication.text.form')}
          required
          error={errors.form?.message}
          options={TEXT_FORMS.map((value) => ({ value, label: t(`publication.text.formOf.${value}`) }))}
          {...form.register('form')}
        />
        <Controller
          name="dated"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id="dated"
              dateOnly
              required
              label={t('publication.text.dated')}
              error={fieldState.error?.message}
            />
          )}
        />
        <TextField
          id="heading"
          label={t('publication.text.heading')}
          required
          error={errors.heading?.message}
          {...form.register('heading')}
        />
        <TextArea
          id="body"
          label={t('publication.words')}
          hint={t('publication.text.bodyHint')}
          required
          rows={18}
          maxLength={7500}
          error={errors.body?.message}
          {...form.register('body')}
        />
        <div className="flex flex-col items-start gap-3">
          <Button
            kind="secondary"
            onClick={() => void previewText(number, form.getValues('body') || '　').then(setPieces, () => undefined)}
          >
            {t('publication.text.preview')}
          </Button>
          {pieces && (
            <div className="w-full rounded-8 border border-solid-gray-420 p-3" lang="ja">
              <PiecesLegend pieces={pieces} />
              <TextPieces pieces={pieces} />
            </div>
          )}
        </div>
      </Form>
    </OwnNumbers>
  )
}
