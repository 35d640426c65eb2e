import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeInputs } from '@/ui/date-time-inputs'
import { Fieldset } from '@/ui/fieldset'
import { TextField } from '@/ui/text-field'
import { errorOf, type QuestionProps } from './props'

/** 5 どこで、最後に確認したのはいつか. */
export function PlaceQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  const { place } = answers
  const set = (change: Partial<typeof place>) => onChange({ ...answers, place: { ...place, ...change } })
  return (
    <>
      <TextField
        name="where" label={t('report.place.where')} hint={t('report.place.whereHint')} value={place.where} autoComplete="off"
        error={errorOf(errors, 'where')} onChange={(event) => set({ where: event.target.value })}
      />
      <Fieldset id="lastSeen" role="group" label={t('report.place.lastSeen')} hint={t('report.place.lastSeenHint')} error={errorOf(errors, 'lastSeen')}>
        <DateTimeInputs value={place} invalid={!!errorOf(errors, 'lastSeen')} onChange={({ date, time }) => set({ date, time })} />
      </Fieldset>
      <Checkbox label={t('report.unknown')} checked={place.unknown} onChange={(event) => set({ unknown: event.target.checked })} />
    </>
  )
}
