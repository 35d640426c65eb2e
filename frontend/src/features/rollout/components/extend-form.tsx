import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { extendRollOut, unitsQuery, type RollOut, type RollOuts, type UnitGroup } from '../api'
import { extensionSchema } from '../schema'
import { UnitChoice } from './unit-choice'
import { useRecord } from './use-record'

interface Props {
  number: string
  version: number
  rollOut: RollOut
  onDone: () => void
}

/** The units of a group that do not have the text. */
const withoutIt = (groups: UnitGroup[], { units }: RollOut) =>
  groups
    .map((group) => ({ ...group, units: group.units.filter(({ code }) => !units.some((has) => has.code === code)) }))
    .filter((group) => group.units.length > 0)

/** Sends a text that was sent to further units. */
export function ExtendForm(props: Props) {
  return (
    <QueryView query={useQuery(unitsQuery(props.number))}>
      {(groups) => <Fields {...props} groups={withoutIt(groups, props.rollOut)} />}
    </QueryView>
  )
}

function Fields({ number, version, rollOut, groups, onDone }: Props & { groups: UnitGroup[] }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(extensionSchema, { units: [] as string[] })
  const send = useVersion<RollOuts>(version, (current) => current.version)
  const submit = useSubmit(form, async ({ units }) => {
    await record(
      send((seen) => extendRollOut(number, rollOut.id, { version: seen, units })),
      t('rollout.sent', { count: units.length }),
    )
    onDone()
  })
  const nameOf = (code: string) => groups.flatMap(({ units }) => units).find((unit) => unit.code === code)?.name ?? code
  const conflictRows = (current: unknown) => [
    {
      label: t('rollout.units'),
      mine: form.getValues('units').map(nameOf).join(t('ui.and')),
      theirs:
        (current as RollOuts).rollOuts
          .find(({ id }) => id === rollOut.id)
          ?.units.map(({ name }) => name)
          .join(t('ui.and')) ?? '',
    },
  ]
  return (
    <Form form={form} submit={submit} submitLabel={t('rollout.extendSubmit')} conflictRows={conflictRows}>
      <p>{t('rollout.extendLead')}</p>
      <Controller
        name="units"
        control={form.control}
        render={({ field, fieldState }) => (
          <UnitChoice
            groups={groups}
            chosen={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
