import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { toTheMinute, untold } from '@/lib/forms'
import { asProblem } from '@/lib/problem'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { addMedium, MEDIA, mediumRevisionTried, mediumTried, reviseMedium, type Medium } from '../api'
import { mediumInput, mediumSchema, type MediumInput, type MediumOutput } from '../medium-schema'
import { FactConsequences, UNWRITTEN } from '../parts/fact-consequences'
import { MediumContents } from './medium-contents'
import { MediumSafeguards } from './medium-safeguards'
import { RemoveAfterLook } from './remove-after-look'
import { useMediumConflict } from './use-medium-conflict'
import { useRecord } from './use-record'

/** A thing as it is typed without what makes no duty: how it is called, when it was last used, remarks. */
const withoutWords = (typed: MediumInput): MediumInput => ({
  ...typed,
  label: UNWRITTEN,
  unit: UNWRITTEN,
  note: '',
  lastUsedAt: toTheMinute(null),
  contents: typed.contents.map((content) => ({ ...content, what: content.what.trim() || UNWRITTEN })),
})

/** Writes a thing down, or corrects it; somebody else's correction in between is shown beside one's own. */
export function MediumForm({ number, medium, onDone }: { number: string; medium?: Medium; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const told = useToldValue()
  const form = useOfficeForm<MediumInput, MediumOutput>(mediumSchema, mediumInput(medium))
  const submit = useSubmit(form, (values) => save(values, false))
  const conflictRows = useMediumConflict(form.getValues)
  const { errors } = form.formState
  const complete = mediumSchema.safeParse(withoutWords(useWatch({ control: form.control }) as MediumInput))

  async function save({ revision, lastUsedAt: used, ...values }: MediumOutput, removed: boolean) {
    const lastUsedAt = untold(used) ? null : await told(used, 'lastUsedAt')
    const entry = { ...values, lastUsedAt }
    try {
      if (!medium) await record(addMedium(number, entry), t('incident.media.added'))
      else
        await record(
          reviseMedium(number, medium.number, { revision: revision ?? medium.revision, removed, medium: entry }),
          t(removed ? 'incident.media.removed' : 'incident.media.changed'),
        )
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.conflict) form.setValue('revision', (problem.current as Medium).revision)
      throw problem.inside('medium')
    }
    onDone()
  }

  function tried({ revision, ...values }: MediumOutput, removed: boolean) {
    const entry = { ...values, lastUsedAt: null }
    return medium
      ? mediumRevisionTried(number, medium.number, { revision: revision ?? medium.revision, removed, medium: entry })
      : mediumTried(number, entry)
  }

  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('incident.media.save')}
      conflictRows={conflictRows}
      actions={
        medium && (
          <RemoveAfterLook
            number={number}
            label={t('incident.media.remove')}
            fact={complete.data}
            asking={(values) => tried(values, true)}
            onRemove={() => void form.handleSubmit((values) => save(values, true))()}
          />
        )
      }
    >
      <Select
        id="kind"
        empty={null}
        label={t('incident.media.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={MEDIA.map((value) => ({ value, label: t(`report.medium.${value}`) }))}
      />
      <TextField
        id="label"
        label={t('incident.media.label')}
        hint={t('incident.media.labelHint')}
        required
        error={errors.label?.message}
        {...form.register('label')}
      />
      <div className="flex flex-wrap items-end gap-6">
        <NumberField
          id="quantity"
          label={t('incident.media.quantity')}
          error={errors.quantity?.message}
          {...form.register('quantity')}
        />
        <TextField
          id="unit"
          className="w-32"
          label={t('incident.media.unit')}
          hint={t('incident.media.unitHint')}
          required
          error={errors.unit?.message}
          {...form.register('unit')}
        />
        <NumberField
          id="items"
          label={t('incident.media.items')}
          error={errors.items?.message}
          {...form.register('items')}
        />
        <TextField
          id="itemsUnit"
          className="w-32"
          label={t('incident.media.itemsUnit')}
          hint={t('incident.media.itemsUnitHint')}
          error={errors.itemsUnit?.message}
          {...form.register('itemsUnit')}
        />
      </div>
      <Checkbox label={t('incident.media.approx')} {...form.register('approx')} />
      <MediumContents form={form} />
      <MediumSafeguards form={form} />
      <Controller
        name="lastUsedAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="lastUsedAt"
            label={t('incident.media.lastUsedAt')}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField id="note" label={t('incident.media.note')} error={errors.note?.message} {...form.register('note')} />
      <FactConsequences number={number} fact={complete.data} asking={(values) => tried(values, false)} />
    </Form>
  )
}
