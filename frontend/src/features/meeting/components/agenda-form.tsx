import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { NumberField, readNumber } from '@/ui/number-field'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { KINDS, saveAgenda, SECTIONS, type MeetingView } from '../api'
import { numberOrNothing, optionalCount } from '../count'
import { useMeetingState } from './state-row'
import { useMeetingAct } from './use-meeting-act'

const line = z.object({
  item: z.number().nullable(),
  ofCase: z.boolean(),
  hidden: z.boolean(),
  section: choice(SECTIONS),
  kind: choice(KINDS),
  title: optionalText(200),
  authors: optionalText(400),
  paperNo: optionalCount(1, 99, 'meeting.paperWrong'),
  atTable: z.boolean(),
  omitted: optionalText(400),
})

const schema = z.object({ lines: z.array(line) }).superRefine(
  ({ lines }, context) => {
    const papers = new Set<number>()
    lines.forEach(({ hidden, title, paperNo }, index) => {
      const issue = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['lines', index, field], message })
      if (!hidden && !title) issue('title', 'lib.required')
      const number = readNumber(paperNo)
      if (number === undefined) return
      if (papers.has(number)) issue('paperNo', 'meeting.paperTwice')
      papers.add(number)
    })
  },
  { when: () => true },
)

type Line = z.infer<typeof line>

const fresh = (atTable: boolean): Line => ({
  item: null,
  ofCase: false,
  hidden: false,
  section: 'FIRST',
  kind: 'REPORT',
  title: '',
  authors: '',
  paperNo: '',
  atTable,
  omitted: '',
})

/** The items of an agenda: their order, what they are called, the numbers of their papers. */
export function AgendaForm({ meeting, onDone }: { meeting: MeetingView; onDone: () => void }) {
  const { t } = useTranslation()
  const act = useMeetingAct(meeting)
  const conflictRows = useMeetingState(meeting)
  const form = useOfficeForm(schema, {
    lines: meeting.agenda.map((item) => ({
      item: item.item,
      ofCase: item.hidden || item.incident !== null,
      hidden: item.hidden,
      section: item.section,
      kind: item.kind,
      title: item.title ?? '',
      authors: item.authors ?? '',
      paperNo: item.paperNo === null ? '' : String(item.paperNo),
      atTable: item.atTable,
      omitted: item.omitted ?? '',
    })),
  })
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'lines' })
  const submit = useSubmit(form, async ({ lines }) => {
    await act(
      (version) =>
        saveAgenda(meeting.id, {
          version,
          lines: lines.map(({ item, section, kind, title, authors, paperNo, atTable, omitted }) => ({
            item,
            section,
            kind,
            title: title || null,
            authors: authors || null,
            paperNo: numberOrNothing(paperNo),
            atTable,
            omitted: omitted || null,
          })),
        }),
      t('meeting.agendaSaved'),
    )
    onDone()
  })
  const errors = form.formState.errors.lines
  const late = meeting.status === 'PAPERS_SENT'
  const taken = new Set(fields.map(({ item }) => item))
  const carried = meeting.carried.filter(({ item }) => !taken.has(item))
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.saveAgenda')} conflictRows={conflictRows}>
      <div id="lines" tabIndex={-1} className="flex flex-col gap-6">
        {fields.map((field, index) => (
          <fieldset key={field.id} className="flex flex-col gap-3 border-b border-solid-gray-420 pb-4">
            <legend className="mb-2 text-std-17B-170">{t('meeting.item', { n: index + 1 })}</legend>
            {field.hidden ? (
              <p>{t('meeting.hiddenCase')}</p>
            ) : (
              <TextField
                id={`lines.${index}.title`}
                label={t('meeting.itemTitle')}
                required
                maxLength={200}
                error={errors?.[index]?.title?.message}
                {...form.register(`lines.${index}.title`)}
              />
            )}
            <div className="flex flex-wrap gap-3">
              <Select
                id={`lines.${index}.section`}
                label={t('meeting.sectionLabel')}
                className="w-24"
                empty={null}
                options={SECTIONS.map((value) => ({ value, label: t(`meeting.section.${value}`) }))}
                {...form.register(`lines.${index}.section`)}
              />
              <Select
                id={`lines.${index}.kind`}
                label={t('meeting.kindLabel')}
                className="w-36"
                empty={null}
                options={KINDS.map((value) => ({ value, label: t(`meeting.kind.${value}`) }))}
                {...form.register(`lines.${index}.kind`)}
              />
              <NumberField
                id={`lines.${index}.paperNo`}
                label={t('meeting.paperNo')}
                error={errors?.[index]?.paperNo?.message}
                {...form.register(`lines.${index}.paperNo`)}
              />
            </div>
            <Checkbox
              label={t('meeting.atTable')}
              error={errors?.[index]?.atTable?.message}
              {...form.register(`lines.${index}.atTable`)}
            />
            {!field.hidden && (
              <>
                <TextArea
                  id={`lines.${index}.authors`}
                  label={t('meeting.authors')}
                  hint={t('meeting.authorsHint')}
                  rows={2}
                  maxLength={400}
                  error={errors?.[index]?.authors?.message}
                  {...form.register(`lines.${index}.authors`)}
                />
                <TextField
                  id={`lines.${index}.omitted`}
                  label={t('meeting.omitted')}
                  maxLength={400}
                  error={errors?.[index]?.omitted?.message}
                  {...form.register(`lines.${index}.omitted`)}
                />
              </>
            )}
            <div className="flex flex-wrap gap-3">
              {index > 0 && (
                <Button
                  kind="tertiary"
                  aria-label={t('meeting.upItem', { n: index + 1 })}
                  onClick={() => move(index, index - 1)}
                >
                  {t('meeting.up')}
                </Button>
              )}
              {index < fields.length - 1 && (
                <Button
                  kind="tertiary"
                  aria-label={t('meeting.downItem', { n: index + 1 })}
                  onClick={() => move(index, index + 1)}
                >
                  {t('meeting.down')}
                </Button>
              )}
              {!field.ofCase && (
                <Button
                  kind="tertiary"
                  aria-label={t('meeting.removeItem', { n: index + 1 })}
                  onClick={() => remove(index)}
                >
                  {t('meeting.remove')}
                </Button>
              )}
            </div>
            {field.ofCase && !field.hidden && <p className="text-solid-gray-700">{t('meeting.ofCase')}</p>}
          </fieldset>
        ))}
      </div>
      {carried.length > 0 && (
        <section>
          <h3 className="mb-2 text-std-17B-170">{t('meeting.carried')}</h3>
          <ul className="flex flex-col gap-2">
            {carried.map(({ item, title, meeting: from, outcome, section, kind, authors }) => (
              <li key={item} className="flex flex-wrap items-center gap-3">
                {t('meeting.carriedItem', { title, meeting: from, outcome: t(`meeting.outcome.${outcome}`) })}
                <Button
                  kind="secondary"
                  onClick={() => append({ ...fresh(late), item, title, section, kind, authors: authors ?? '' })}
                >
                  {t('meeting.takeCarried')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {fields.length < 100 && (
        <p>
          <Button kind="secondary" onClick={() => append(fresh(late))}>
            {t('meeting.addItem')}
          </Button>
        </p>
      )}
    </Form>
  )
}
