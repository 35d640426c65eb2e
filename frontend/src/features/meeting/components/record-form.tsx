import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { EDGES, OUTCOMES, recordMeeting, VOTES, type MeetingView } from '../api'
import { numberOrNothing, optionalCount } from '../count'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'

const MOVES = ['CAME', 'LEFT', 'RECUSED'] as const
const THERE = ['CAME', 'ABSENT'] as const
const orNothing = <const T extends string>(values: readonly T[]) => z.union([z.literal(''), z.enum(values)])

const schema = z.object({
  began: z.string(),
  ended: z.string(),
  observers: optionalCount(0, 9999, 'meeting.observersWrong'),
  officials: optionalText(4000),
  there: z.array(z.object({ member: z.number(), movement: orNothing(THERE) })),
  moves: z.array(
    z.object({
      member: z.string().min(1, 'lib.chooseOne'),
      movement: choice(MOVES),
      edge: choice(EDGES),
      item: z.string().min(1, 'lib.chooseOne'),
      reason: optionalText(400),
    }),
  ),
  presiding: z.array(z.object({ member: z.string().min(1, 'lib.chooseOne'), fromItem: z.string() })),
  outcomes: z.array(
    z.object({
      item: z.number(),
      outcome: orNothing(OUTCOMES),
      vote: orNothing(VOTES),
      inFavour: optionalCount(0, 999, 'meeting.votesWrong'),
      against: optionalCount(0, 999, 'meeting.votesWrong'),
      votedWith: z.string(),
      opinion: optionalText(2000),
    }),
  ),
})

const asText = (number: number | null) => (number === null ? '' : String(number))
const asId = (chosen: string) => (chosen ? Number(chosen) : null)

/** What the form begins with: what was written last; who came or was absent as a whole stands with the members. */
function valuesOf({ record, roster, agenda }: MeetingView): z.infer<typeof schema> {
  const whole = record.attendance.filter(({ item }) => item === null)
  return {
    began: record.began?.slice(0, 5) ?? '',
    ended: record.ended?.slice(0, 5) ?? '',
    observers: asText(record.observers),
    officials: record.officials.join('\n'),
    there: roster.map(({ id }) => {
      const said = whole.find(({ member }) => member === id)?.movement
      return { member: id, movement: said === 'CAME' || said === 'ABSENT' ? said : '' }
    }),
    moves: record.attendance
      .filter(({ item }) => item !== null)
      .map(({ member, movement, edge, item, reason }) => ({
        member: String(member),
        movement: movement === 'ABSENT' ? 'LEFT' : movement,
        edge: edge ?? 'DURING',
        item: String(item),
        reason: reason ?? '',
      })),
    presiding: record.presiding.map(({ member, fromItem }) => ({ member: String(member), fromItem: asText(fromItem) })),
    outcomes: agenda.map(({ item }) => {
      const said = record.outcomes.find((one) => one.item === item)
      return {
        item,
        outcome: said?.outcome ?? '',
        vote: said?.vote ?? '',
        inFavour: asText(said?.inFavour ?? null),
        against: asText(said?.against ?? null),
        votedWith: asText(said?.votedWith ?? null),
        opinion: said?.opinion ?? '',
      }
    }),
  }
}

/** 開催の記録: hours, attendance, who presided, and what became of each item. */
export function RecordForm({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { t } = useTranslation()
  const act = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const form = useOfficeForm(schema, valuesOf(meeting))
  const moves = useFieldArray({ control: form.control, name: 'moves' })
  const presiding = useFieldArray({ control: form.control, name: 'presiding' })
  const submit = useSubmit(form, async (values) => {
    await act(
      (version) =>
        recordMeeting(meeting.id, {
          version,
          began: values.began || null,
          ended: values.ended || null,
          observers: numberOrNothing(values.observers),
          officials: values.officials
            .split('\n')
            .map((post) => post.trim())
            .filter(Boolean),
          attendance: [
            ...values.there.flatMap(({ member, movement }) =>
              movement ? [{ member, movement, edge: null, item: null, reason: null }] : [],
            ),
            ...values.moves.map(({ member, movement, edge, item, reason }) => ({
              member: Number(member),
              movement,
              edge,
              item: Number(item),
              reason: reason || null,
            })),
          ],
          presiding: values.presiding.map(({ member, fromItem }) => ({
            member: Number(member),
            fromItem: asId(fromItem),
          })),
          outcomes: values.outcomes.flatMap(({ item, outcome, vote, inFavour, against, votedWith, opinion }) =>
            outcome
              ? [
                  {
                    item,
                    outcome,
                    vote: vote || null,
                    inFavour: numberOrNothing(inFavour),
                    against: numberOrNothing(against),
                    votedWith: asId(votedWith),
                    opinion: opinion || null,
                  },
                ]
              : [],
          ),
        }),
      t('meeting.recordSaved'),
    )
    onDone()
  })
  const { errors } = form.formState
  const items = meeting.agenda.map(({ item, title }) => ({
    value: String(item),
    label: title ?? t('meeting.hiddenCase'),
  }))
  const members = meeting.roster.map(({ id, shortName }) => ({ value: String(id), label: shortName }))
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.saveRecord')} conflictRows={conflictRows}>
      <div className="flex flex-wrap gap-4">
        <TextField
          id="began"
          type="time"
          label={t('meeting.began')}
          className="w-32"
          error={errors.began?.message}
          {...form.register('began')}
        />
        <TextField
          id="ended"
          type="time"
          label={t('meeting.ended')}
          className="w-32"
          error={errors.ended?.message}
          {...form.register('ended')}
        />
        <NumberField
          id="observers"
          label={t('meeting.observers')}
          error={errors.observers?.message}
          {...form.register('observers')}
        />
      </div>
      <TextArea
        id="officials"
        label={t('meeting.officials')}
        hint={t('meeting.officialsHint')}
        rows={4}
        maxLength={4000}
        error={errors.officials?.message}
        {...form.register('officials')}
      />
      <Fieldset id="attendance" role="group" label={t('meeting.attendance')}>
        <div className="grid gap-3 md:grid-cols-2">
          {meeting.roster.map(({ id, shortName }, index) => (
            <Select
              key={id}
              id={`there.${index}.movement`}
              label={t('meeting.attendanceOf', { name: shortName })}
              empty={t('meeting.notEntered')}
              options={THERE.map((value) => ({ value, label: t(`meeting.there.${value}`) }))}
              {...form.register(`there.${index}.movement`)}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset id="moves" role="group" label={t('meeting.moves')} hint={t('meeting.movesHint')}>
        <div className="flex flex-col gap-4">
          {moves.fields.map((field, index) => (
            <fieldset key={field.id} className="flex flex-wrap items-end gap-3">
              <legend className="mb-1">{t('meeting.move', { n: index + 1 })}</legend>
              <Select
                id={`moves.${index}.member`}
                label={t('meeting.member')}
                options={members}
                error={errors.moves?.[index]?.member?.message}
                {...form.register(`moves.${index}.member`)}
              />
              <Select
                id={`moves.${index}.item`}
                label={t('meeting.atItem')}
                options={items}
                error={errors.moves?.[index]?.item?.message}
                {...form.register(`moves.${index}.item`)}
              />
              <Select
                id={`moves.${index}.edge`}
                label={t('meeting.edgeLabel')}
                className="w-28"
                empty={null}
                options={EDGES.map((value) => ({ value, label: t(`meeting.edge.${value}`) }))}
                {...form.register(`moves.${index}.edge`)}
              />
              <Select
                id={`moves.${index}.movement`}
                label={t('meeting.movementLabel')}
                className="w-36"
                empty={null}
                options={MOVES.map((value) => ({ value, label: t(`meeting.movement.${value}`) }))}
                {...form.register(`moves.${index}.movement`)}
              />
              <TextField
                id={`moves.${index}.reason`}
                label={t('meeting.moveReason')}
                maxLength={400}
                error={errors.moves?.[index]?.reason?.message}
                {...form.register(`moves.${index}.reason`)}
              />
              <Button
                kind="tertiary"
                aria-label={t('meeting.removeMove', { n: index + 1 })}
                onClick={() => moves.remove(index)}
              >
                {t('meeting.remove')}
              </Button>
            </fieldset>
          ))}
          <p>
            <Button
              kind="secondary"
              onClick={() => moves.append({ member: '', movement: 'CAME', edge: 'DURING', item: '', reason: '' })}
            >
              {t('meeting.addMove')}
            </Button>
          </p>
        </div>
      </Fieldset>
      <Fieldset id="presiding" role="group" label={t('meeting.presiding')}>
        <div className="flex flex-col gap-4">
          {presiding.fields.map((field, index) => (
            <div key={field.id} className="flex flex-wrap items-end gap-3">
              <Select
                id={`presiding.${index}.member`}
                label={t('meeting.presides', { n: index + 1 })}
                options={members}
                error={errors.presiding?.[index]?.member?.message}
                {...form.register(`presiding.${index}.member`)}
              />
              <Select
                id={`presiding.${index}.fromItem`}
                label={t('meeting.presidesFrom', { n: index + 1 })}
                empty={t('meeting.fromStart')}
                options={items}
                error={errors.presiding?.[index]?.fromItem?.message}
                {...form.register(`presiding.${index}.fromItem`)}
              />
              <Button
                kind="tertiary"
                aria-label={t('meeting.removePresiding', { n: index + 1 })}
                onClick={() => presiding.remove(index)}
              >
                {t('meeting.remove')}
              </Button>
            </div>
          ))}
          <p>
            <Button kind="secondary" onClick={() => presiding.append({ member: '', fromItem: '' })}>
              {t('meeting.addPresiding')}
            </Button>
          </p>
        </div>
      </Fieldset>
      <Fieldset id="outcomes" role="group" label={t('meeting.outcomes')}>
        <div className="flex flex-col gap-6">
          {meeting.agenda.map((item, index) => (
            <fieldset key={item.item} className="flex flex-wrap items-end gap-3 border-b border-solid-gray-420 pb-4">
              <legend className="mb-1 text-std-17B-170">
                {t('meeting.outcomeOf', { title: item.title ?? t('meeting.hiddenCase') })}
              </legend>
              <Select
                id={`outcomes.${index}.outcome`}
                label={t('meeting.outcomeLabel')}
                hint={t('meeting.proposed', {
                  outcome: t(`meeting.outcome.${item.kind === 'CONSULTATION' ? 'ANSWERED' : 'REPORTED'}`),
                })}
                className="w-36"
                error={errors.outcomes?.[index]?.outcome?.message}
                options={OUTCOMES.map((value) => ({ value, label: t(`meeting.outcome.${value}`) }))}
                {...form.register(`outcomes.${index}.outcome`)}
              />
              <Select
                id={`outcomes.${index}.vote`}
                label={t('meeting.voteLabel')}
                className="w-36"
                options={VOTES.map((value) => ({ value, label: t(`meeting.vote.${value}`) }))}
                {...form.register(`outcomes.${index}.vote`)}
              />
              <NumberField
                id={`outcomes.${index}.inFavour`}
                label={t('meeting.inFavour')}
                error={errors.outcomes?.[index]?.inFavour?.message}
                {...form.register(`outcomes.${index}.inFavour`)}
              />
              <NumberField
                id={`outcomes.${index}.against`}
                label={t('meeting.against')}
                error={errors.outcomes?.[index]?.against?.message}
                {...form.register(`outcomes.${index}.against`)}
              />
              <Select
                id={`outcomes.${index}.votedWith`}
                label={t('meeting.votedWith')}
                options={items.filter(({ value }) => value !== String(item.item))}
                error={errors.outcomes?.[index]?.votedWith?.message}
                {...form.register(`outcomes.${index}.votedWith`)}
              />
              <TextArea
                id={`outcomes.${index}.opinion`}
                label={t('meeting.opinion')}
                rows={2}
                maxLength={2000}
                error={errors.outcomes?.[index]?.opinion?.message}
                {...form.register(`outcomes.${index}.opinion`)}
              />
            </fieldset>
          ))}
        </div>
      </Fieldset>
    </Form>
  )
}
