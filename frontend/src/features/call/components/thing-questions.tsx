import { useTranslation } from 'react-i18next'
import { NumberField } from '@/ui/number-field'
import { TextField } from '@/ui/text-field'
import { GROUPS, MY_NUMBERS } from '../answers'
import { Chips } from './chips'
import type { PartProps } from './part-props'
import { Question } from './question'

/** Whose information, of how many, and the thing itself. */
export function ThingQuestions({ answers, change, errors }: PartProps) {
  const { t } = useTranslation()
  return (
    <>
      <Question
        name="whose"
        index={7}
        answered={answers.groups.length > 0 || answers.contents !== ''}
        unknown={answers.groups.includes('UNKNOWN')}
        onUnknown={() => change({ groups: ['UNKNOWN'] })}
      >
        <Chips
          several
          label={t('report.whose.groups')}
          value={answers.groups}
          onChange={(groups) => change({ groups: groups.filter((group) => group !== 'UNKNOWN') })}
          options={GROUPS.filter((value) => value !== 'UNKNOWN').map((value) => ({
            value,
            label: t(`report.group.${value}`),
          }))}
        />
        <TextField
          id="contents"
          label={t('report.whose.contents')}
          hint={t('report.whose.contentsHint')}
          maxLength={4000}
          autoComplete="off"
          value={answers.contents}
          onChange={(event) => change({ contents: event.target.value })}
        />
        <Chips
          label={t('call.myNumber')}
          options={MY_NUMBERS.map((value) => ({ value, label: t(`report.myNumberAnswer.${value}`) }))}
          value={answers.myNumber === null ? [] : [answers.myNumber]}
          onChange={([myNumber]) => change({ myNumber: myNumber ?? null })}
        />
      </Question>
      <Question
        name="persons"
        index={8}
        answered={answers.min !== '' || answers.max !== ''}
        unknown={answers.personsUnknown}
        onUnknown={() => change({ personsUnknown: !answers.personsUnknown, min: '', max: '' })}
      >
        <div className="flex flex-wrap gap-4">
          <NumberField
            id="min"
            label={t('call.min')}
            value={answers.min}
            error={errors.min}
            onChange={(event) => change({ min: event.target.value, personsUnknown: false })}
          />
          <NumberField
            id="max"
            label={t('call.max')}
            value={answers.max}
            error={errors.max}
            onChange={(event) => change({ max: event.target.value, personsUnknown: false })}
          />
        </div>
      </Question>
      <Question
        name="thing"
        index={9}
        answered={answers.label !== '' || answers.quantity !== '' || answers.items !== '' || answers.protection !== ''}
      >
        <div className="grid gap-x-4 gap-y-3 md:grid-cols-2">
          <TextField
            id="label"
            label={t('call.label')}
            maxLength={200}
            autoComplete="off"
            value={answers.label}
            onChange={(event) => change({ label: event.target.value })}
          />
          <NumberField
            id="quantity"
            label={t('call.quantity')}
            value={answers.quantity}
            error={errors.quantity}
            onChange={(event) => change({ quantity: event.target.value })}
          />
          <div className="flex gap-2">
            <NumberField
              id="items"
              label={t('call.items')}
              value={answers.items}
              error={errors.items}
              onChange={(event) => change({ items: event.target.value })}
            />
            <TextField
              id="itemsUnit"
              label={t('call.itemsUnit')}
              className="w-24"
              maxLength={20}
              autoComplete="off"
              value={answers.itemsUnit}
              onChange={(event) => change({ itemsUnit: event.target.value })}
            />
          </div>
          <TextField
            id="protection"
            label={t('call.protection')}
            maxLength={1000}
            autoComplete="off"
            value={answers.protection}
            onChange={(event) => change({ protection: event.target.value })}
          />
        </div>
      </Question>
    </>
  )
}
