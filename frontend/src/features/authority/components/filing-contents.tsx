import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Begins } from '@/ui/begins'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { NamesAtField } from '@/features/paper/parts/names-at-field'
import type { Names } from '@/features/paper/parts/use-names'
import { CAUSED_BY } from '../api'
import type { FilingValues, Stated } from '../filing-schema'
import { lineLabel, useTyped, type Line } from '../lines'
import type { Previous } from '../previous'
import { CopiedText } from './copied-text'
import { StateFields } from './state-fields'

interface Props {
  form: UseFormReturn<FilingValues, unknown, FilingValues>
  begins: Begins
  previous: Previous | undefined
  names: Names
}

/** What a report says, in the order of the Commission's form; a state is copied with the text that follows it. */
export function FilingContents({ form, begins, previous, names }: Props) {
  const { t } = useTranslation()
  const typed = useTyped()
  const { errors } = form.formState
  const text = (line: Line & keyof FilingValues, state?: Line) => (
    <>
      <CopiedText
        id={line}
        label={lineLabel(t, line)}
        hint={begins.hint(line)}
        error={errors[line]?.message}
        earlier={previous?.said[line] ?? ''}
        text={() => {
          const said = typed(form.getValues())
          return [state && said[state], said[line]].filter(Boolean).join('\n')
        }}
        {...form.register(line)}
      />
      <NamesAtField names={names} field={line} />
    </>
  )
  const state = (of: Stated) => <StateFields form={form} of={of} hint={begins.hint(`${of}State`)} />
  return (
    <>
      <p className="text-solid-gray-700">{t('authority.contentsLead')}</p>
      <TextField
        id="reportingBody"
        label={t('authority.line.reportingBody')}
        hint={begins.hint('reportingBody', t('authority.reportingBodyHint'))}
        error={errors.reportingBody?.message}
        {...form.register('reportingBody')}
      />
      <NamesAtField names={names} field="reportingBody" />
      <TextField
        id="jointlyWith"
        label={t('authority.line.jointlyWith')}
        hint={begins.hint('jointlyWith', t('authority.jointlyWithHint'))}
        error={errors.jointlyWith?.message}
        {...form.register('jointlyWith')}
      />
      <NamesAtField names={names} field="jointlyWith" />
      {text('SUMMARY')}
      {text('INFORMATION')}
      {text('PERSONS')}
      <RadioGroup
        id="causedBy"
        label={t('authority.line.causedBy')}
        hint={begins.hint('causedBy')}
        error={errors.causedBy?.message}
        options={CAUSED_BY.map((value) => ({ value, label: t(`authority.causedBy.${value}`) }))}
        {...form.register('causedBy')}
      />
      {text('CAUSE')}
      {text('SECONDARY_HARM')}
      {state('notice')}
      {text('PERSON_NOTICE', 'noticeState')}
      {state('publication')}
      {text('PUBLICATION', 'publicationState')}
      {state('prevention')}
      {text('preventionDone', 'preventionState')}
      {text('preventionToCome')}
      {text('OTHER')}
    </>
  )
}
