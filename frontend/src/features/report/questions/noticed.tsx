import { useTranslation } from 'react-i18next'
import { toInputs } from '@/lib/dates'
import { serverNow } from '@/lib/server-time'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeInputs } from '@/ui/date-time-inputs'
import { Fieldset } from '@/ui/fieldset'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { InWords } from '../components/in-words'
import { NOTICED_BY, type NoticedBy } from '../answers'
import { errorOf, type QuestionProps } from './props'

const AGO = [
  { key: 'now', minutes: 0 },
  { key: 'ago15', minutes: 15 },
  { key: 'ago30', minutes: 30 },
  { key: 'ago60', minutes: 60 },
]

/** 1 いつ気付いたか: one press in most cases. */
export function NoticedQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  const { noticed } = answers
  const set = (change: Partial<typeof noticed>) => onChange({ ...answers, noticed: { ...noticed, ...change } })
  return (
    <>
      <Fieldset
        id="noticed"
        role="group"
        label={<span className="sr-only">{t('report.question.noticed')}</span>}
        error={errorOf(errors, 'noticed')}
      >
        <InWords
          id="noticed"
          label={t('report.noticed.words')}
          hint={t('report.noticed.wordsHint')}
          value={noticed}
          onChange={set}
        >
          <div className="mb-4 grid grid-cols-4 gap-2">
            {AGO.map(({ key, minutes }) => (
              <Button
                key={key}
                kind="secondary"
                className="min-h-12 min-w-0! px-1! whitespace-nowrap"
                onClick={() =>
                  set({ ...toInputs(serverNow() - minutes * 60_000), approx: minutes > 0, unknown: false })
                }
              >
                {t(`report.noticed.${key}`)}
              </Button>
            ))}
          </div>
          <DateTimeInputs
            value={noticed}
            invalid={!!errorOf(errors, 'noticed')}
            onChange={({ date, time }) => set({ date, time, unknown: false })}
          />
          <Checkbox
            label={t('report.noticed.approx')}
            checked={noticed.approx}
            onChange={(event) => set({ approx: event.target.checked })}
          />
        </InWords>
        <Checkbox
          label={t('report.unknown')}
          checked={noticed.unknown}
          onChange={(event) => set({ unknown: event.target.checked })}
        />
      </Fieldset>
      <RadioGroup
        id="noticedBy"
        name="noticedBy"
        label={t('report.noticed.by')}
        hint={t('report.noticed.byHint')}
        twoColumns
        value={noticed.by}
        options={NOTICED_BY.filter((value) => value !== 'UNKNOWN').map((value) => ({
          value,
          label: t(`report.noticedBy.${value}`),
        }))}
        onChange={(event) => set({ by: event.target.value as NoticedBy })}
      />
      {noticed.by === 'OTHER' && (
        <TextField
          name="noticedByWords"
          label={t('report.noticed.byWords')}
          hint={t('report.noticed.byWordsHint')}
          required
          maxLength={200}
          autoComplete="off"
          value={noticed.byWords}
          error={errorOf(errors, 'noticedByWords')}
          onChange={(event) => set({ byWords: event.target.value })}
        />
      )}
    </>
  )
}
