import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeInputs } from '@/ui/date-time-inputs'
import { Fieldset } from '@/ui/fieldset'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { InWords } from '../components/in-words'
import { QuickTimes } from '../components/quick-times'
import { PLACES, type Place } from '../answers'
import { errorOf, type QuestionProps } from './props'

/** 5 どこで、最後に確認したのはいつか: a day and an hour by two presses in most cases. */
export function PlaceQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  const { place } = answers
  const set = (change: Partial<typeof place>) => onChange({ ...answers, place: { ...place, ...change } })
  return (
    <>
      <TextField
        name="where"
        label={t('report.place.where')}
        hint={t('report.place.whereHint')}
        value={place.where}
        autoComplete="off"
        error={errorOf(errors, 'where')}
        onChange={(event) => set({ where: event.target.value })}
      />
      <RadioGroup
        id="happenedWhere"
        name="happenedWhere"
        label={t('report.place.at')}
        twoColumns
        value={place.at}
        options={PLACES.filter((value) => value !== 'UNKNOWN').map((value) => ({
          value,
          label: t(`report.happenedWhere.${value}`),
        }))}
        onChange={(event) => set({ at: event.target.value as Place })}
      />
      <Fieldset
        id="lastSeen"
        role="group"
        label={t('report.place.lastSeen')}
        hint={t('report.place.lastSeenHint')}
        error={errorOf(errors, 'lastSeen')}
      >
        <InWords
          id="lastSeen"
          label={t('report.place.words')}
          hint={t('report.place.wordsHint')}
          value={place}
          onChange={set}
        >
          <QuickTimes value={place} onChange={(chosen) => set({ ...chosen, unknown: false })} />
          <DateTimeInputs
            value={place}
            invalid={!!errorOf(errors, 'lastSeen')}
            onChange={({ date, time }) => set({ date, time, approx: false, unknown: false })}
          />
          <Checkbox
            label={t('report.noticed.approx')}
            checked={place.approx}
            onChange={(event) => set({ approx: event.target.checked })}
          />
        </InWords>
      </Fieldset>
      <Checkbox
        label={t('report.unknown')}
        checked={place.unknown}
        onChange={(event) => set({ unknown: event.target.checked })}
      />
    </>
  )
}
