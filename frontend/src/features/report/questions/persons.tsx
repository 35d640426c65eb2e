import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { Fieldset } from '@/ui/fieldset'
import { inputStyle } from '@/ui/input-style'
import { RadioGroup } from '@/ui/radio-group'
import { errorOf, type QuestionProps } from './props'

const RANGES = [
  { value: 'one', min: '1', max: '1' },
  { value: 'few', min: '2', max: '10' },
  { value: 'tens', min: '11', max: '50' },
  { value: 'hundred', min: '51', max: '100' },
  { value: 'many', min: '101', max: '1000' },
  { value: 'more', min: '1001', max: '' },
]

/** 4 何人分か: a range by one press, or numbers, or unknown. */
export function PersonsQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  const { persons } = answers
  const set = (change: Partial<typeof persons>) => onChange({ ...answers, persons: { ...persons, ...change } })
  const chosen = persons.unknown ? undefined : RANGES.find(({ min, max }) => min === persons.min && max === persons.max)
  const end = (name: 'min' | 'max') => (
    <label className="flex items-center gap-2 text-std-16N-170">
      {t(`ui.${name}`)}
      <input
        name={name}
        inputMode="numeric"
        autoComplete="off"
        value={persons[name]}
        aria-invalid={errorOf(errors, 'persons') ? true : undefined}
        onChange={(event) => set({ [name]: event.target.value, unknown: false })}
        className={inputStyle(errorOf(errors, 'persons'), 'w-24')}
      />
      {t('ui.persons')}
    </label>
  )
  return (
    <>
      <RadioGroup
        id="range"
        name="range"
        label={t('report.persons.quick')}
        twoColumns
        value={chosen?.value ?? ''}
        options={RANGES.map(({ value }) => ({ value, label: t(`report.persons.${value}`) }))}
        onChange={(event) => {
          const range = RANGES.find(({ value }) => value === event.target.value)
          if (range) set({ min: range.min, max: range.max, unknown: false })
        }}
      />
      <Fieldset
        id="persons"
        role="group"
        label={t('report.persons.exact')}
        hint={t('report.persons.hint')}
        error={errorOf(errors, 'persons')}
      >
        <div className="flex flex-wrap gap-4">
          {end('min')}
          {end('max')}
        </div>
      </Fieldset>
      <Checkbox
        label={t('report.unknown')}
        checked={persons.unknown}
        onChange={(event) =>
          onChange({
            ...answers,
            persons: event.target.checked ? { min: '', max: '', unknown: true } : { ...persons, unknown: false },
          })
        }
      />
    </>
  )
}
