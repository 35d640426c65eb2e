import { useTranslation } from 'react-i18next'
import { SpokenTimeField } from '@/ui/spoken-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { DANGERS, KINDS, MALICE, MEDIA, NOTICED_BY, PLACES } from '../answers'
import { Chips } from './chips'
import type { PartProps } from './part-props'
import { Question } from './question'

const NO_TIME = { text: '', half: null }

/** Is anybody hurt, what has happened, since when, where, and whether somebody meant it. */
export function EventQuestions({ answers, change, errors }: PartProps) {
  const { t } = useTranslation()
  const options = <V extends string>(values: readonly V[], words: string) =>
    values.map((value) => ({ value, label: t(`${words}.${value as string}`) }))
  const one = <V extends string>(value: V | null) => (value === null ? [] : [value])
  return (
    <>
      <Question
        name="danger"
        index={2}
        answered={answers.danger !== null}
        unknown={answers.danger === 'UNKNOWN'}
        onUnknown={() => change({ danger: 'UNKNOWN' })}
      >
        <Chips
          label={t('call.danger')}
          options={DANGERS.filter((value) => value !== 'UNKNOWN').map((value) => ({
            value,
            label: t(`call.dangers.${value}`),
          }))}
          value={one(answers.danger)}
          onChange={([danger]) => change({ danger: danger ?? null })}
        />
        {answers.danger === 'SOME' && (
          <TextField
            id="dangerText"
            label={t('call.dangerText')}
            maxLength={1000}
            value={answers.dangerText}
            error={errors.dangerText}
            onChange={(event) => change({ dangerText: event.target.value })}
          />
        )}
      </Question>
      <Question
        name="what"
        index={3}
        answered={answers.kind !== null || answers.description !== ''}
        unknown={answers.kind === 'UNKNOWN'}
        onUnknown={() => change({ kind: 'UNKNOWN', medium: answers.medium ?? 'UNKNOWN' })}
      >
        <Chips
          label={t('report.what.kind')}
          options={options(
            KINDS.filter((value) => value !== 'UNKNOWN'),
            'report.kind',
          )}
          value={one(answers.kind)}
          onChange={([kind]) => change({ kind: kind ?? null })}
        />
        {answers.kind === 'OTHER' && (
          <TextField
            id="kindWords"
            label={t('report.what.kindWords')}
            required
            maxLength={200}
            autoComplete="off"
            value={answers.kindWords}
            error={errors.kindWords}
            onChange={(event) => change({ kindWords: event.target.value })}
          />
        )}
        <Chips
          label={t('report.what.medium')}
          options={options(
            MEDIA.filter((value) => value !== 'UNKNOWN'),
            'report.medium',
          )}
          value={one(answers.medium)}
          onChange={([medium]) => change({ medium: medium ?? null })}
        />
        <TextArea
          id="description"
          label={t('call.description')}
          rows={3}
          value={answers.description}
          error={errors.description}
          onChange={(event) => change({ description: event.target.value })}
        />
      </Question>
      <Question
        name="noticed"
        index={4}
        answered={answers.noticed.text !== ''}
        unknown={answers.noticedUnknown}
        onUnknown={() => change({ noticedUnknown: !answers.noticedUnknown, noticed: NO_TIME })}
      >
        <SpokenTimeField
          id="noticed"
          label={t('call.noticed')}
          hint={t('call.noticedHint')}
          value={answers.noticed}
          error={errors.noticed}
          onChange={(noticed) => change({ noticed, noticedUnknown: false })}
        />
        <Chips
          label={t('call.noticedBy')}
          options={options(NOTICED_BY, 'report.noticedBy')}
          value={one(answers.noticedBy)}
          onChange={([noticedBy]) => change({ noticedBy: noticedBy ?? null })}
        />
        {answers.noticedBy === 'OTHER' && (
          <TextField
            id="noticedByWords"
            label={t('report.noticed.byWords')}
            required
            maxLength={200}
            autoComplete="off"
            value={answers.noticedByWords}
            error={errors.noticedByWords}
            onChange={(event) => change({ noticedByWords: event.target.value })}
          />
        )}
      </Question>
      <Question
        name="place"
        index={5}
        answered={answers.where !== '' || answers.lastSeen.text !== ''}
        unknown={answers.placeUnknown}
        onUnknown={() => change({ placeUnknown: !answers.placeUnknown, lastSeen: NO_TIME })}
      >
        <div className="grid gap-x-4 gap-y-3 md:grid-cols-2">
          <TextField
            id="where"
            label={t('call.where')}
            maxLength={900}
            autoComplete="off"
            value={answers.where}
            onChange={(event) => change({ where: event.target.value, placeUnknown: false })}
          />
          <SpokenTimeField
            id="lastSeen"
            label={t('call.lastSeen')}
            value={answers.lastSeen}
            error={errors.lastSeen}
            onChange={(lastSeen) => change({ lastSeen, placeUnknown: false })}
          />
        </div>
        <Chips
          label={t('call.happenedWhere')}
          options={options(PLACES, 'report.happenedWhere')}
          value={one(answers.happenedWhere)}
          onChange={([happenedWhere]) => change({ happenedWhere: happenedWhere ?? null })}
        />
      </Question>
      <Question
        name="malice"
        index={6}
        answered={answers.malice !== null}
        unknown={answers.malice === 'UNKNOWN'}
        onUnknown={() => change({ malice: 'UNKNOWN' })}
      >
        <Chips
          label={t('call.malice')}
          options={options(
            MALICE.filter((value) => value !== 'UNKNOWN'),
            'report.maliceAnswer',
          )}
          value={one(answers.malice)}
          onChange={([malice]) => change({ malice: malice ?? null })}
        />
      </Question>
    </>
  )
}
