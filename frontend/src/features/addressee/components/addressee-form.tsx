import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { below } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import {
  correctAddressee,
  enterAddressee,
  INCIDENT_KINDS,
  INFORMATION,
  KINDS,
  LIMITS,
  REGIMES,
  tryAddressee,
  type Addressee,
  type Trial as Tried,
  type Unit,
} from '../api'
import { addresseeBody, addresseeForm, addresseeSchema, counts } from '../schema'
import { Trial } from './trial'
import { UnitFields } from './unit-fields'

/** By what it is decided which cases propose an addressee, and until when. */
const DECIDES = [
  'byRule',
  'units',
  'regimes',
  'kinds',
  'information',
  'atContractor',
  'limitKind',
  'limitAmount',
  'from',
  'to',
] as const

interface Props {
  /** Left out for a new one. */
  addressee?: Addressee
  units: readonly Unit[]
  onDone: () => void
}

/**
 * Enters an addressee, or corrects one with the reason. Where facts propose it otherwise than before it is tried on the
 * running cases first, and when that was seen the same button saves.
 */
export function AddresseeForm({ addressee, units, onDone }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [key] = useState(randomUuid)
  const schema = addressee
    ? addresseeSchema.refine(({ reason }) => reason !== '', {
        path: ['reason'],
        message: 'lib.required',
        when: () => true,
      })
    : addresseeSchema
  const form = useOfficeForm(schema, addresseeForm(addressee))
  const [stored] = useState(() => addressee && JSON.stringify(form.getValues(DECIDES)))
  const [seen, setSeen] = useState<{ of: string; trial: Tried }>()
  const decides = JSON.stringify(useWatch({ control: form.control, name: DECIDES }))
  const tried = seen?.of === decides ? seen.trial : undefined
  const send = useVersion(addressee?.version ?? 0, (current: Addressee) => current.version)
  const submit = useSubmit(form, async (values) => {
    const terms = addresseeBody(values)
    if (terms.byRule && decides !== stored && !tried) {
      const trial = await tryAddressee({ addressee: addressee?.id ?? null, terms }).catch((thrown) => {
        throw asProblem(thrown).inside('terms')
      })
      setSeen({ of: decides, trial })
      return
    }
    await (addressee
      ? send((version) => correctAddressee(addressee.id, { version, terms, reason: values.reason })).catch((thrown) => {
          throw asProblem(thrown).inside('terms')
        })
      : enterAddressee(key, terms))
    await queries.invalidateQueries({ queryKey: below('/api/addressees') })
    toast(t(addressee ? 'addressee.corrected' : 'addressee.entered'))
    onDone()
  })
  const { errors } = form.formState
  const [byRule, limitKind] = useWatch({ control: form.control, name: ['byRule', 'limitKind'] })
  const conflictRows = (current: unknown) => {
    const [mine, theirs] = [form.getValues(), addresseeForm(current as Addressee)]
    return (['name', 'portal', 'telephone', 'officeHours', 'whenPortalDown'] as const)
      .map((field) => ({ label: t(`addressee.${field}`), mine: mine[field], theirs: theirs[field] }))
      .filter((row) => row.mine !== row.theirs)
  }
  const day = (name: 'checkedOn' | 'from' | 'to', required: boolean) => (
    <Controller
      name={name}
      control={form.control}
      render={({ field, fieldState }) => (
        <DateTimeField
          {...field}
          id={name}
          dateOnly
          required={required}
          label={t(`addressee.${name}`)}
          hint={t(`addressee.${name}Hint`)}
          error={fieldState.error?.message}
        />
      )}
    />
  )
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(
        byRule === 'FACTS' && decides !== stored && !tried
          ? 'addressee.try'
          : addressee
            ? 'addressee.correctSubmit'
            : 'addressee.enterSubmit',
      )}
      conflictRows={conflictRows}
    >
      <TextField
        id="name"
        label={t('addressee.name')}
        hint={t('addressee.nameHint')}
        required
        error={errors.name?.message}
        {...form.register('name')}
      />
      <RadioGroup
        id="kind"
        label={t('addressee.kind')}
        required
        twoColumns
        error={errors.kind?.message}
        {...form.register('kind')}
        options={KINDS.map((value) => ({ value, label: t(`addressee.kinds.${value}`) }))}
      />
      <RadioGroup
        id="byRule"
        label={t('addressee.byRule')}
        hint={t('addressee.byRuleHint')}
        required
        error={errors.byRule?.message}
        {...form.register('byRule')}
        options={(['FACTS', 'BY_HAND'] as const).map((value) => ({
          value,
          label: t(`addressee.byRuleChoices.${value}`),
        }))}
      />
      {byRule === 'FACTS' && (
        <>
          <UnitFields form={form} units={units.map(({ code, name }) => ({ value: code, label: name }))} />
          <CheckboxGroup
            id="regimes"
            label={t('assessment.regimeLabel')}
            error={errors.regimes?.message}
            {...form.register('regimes')}
            options={REGIMES.map((value) => ({ value, label: t(`assessment.regime.${value}`) }))}
          />
          <CheckboxGroup
            id="kinds"
            label={t('addressee.incidentKinds')}
            twoColumns
            error={errors.kinds?.message}
            {...form.register('kinds')}
            options={INCIDENT_KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
          />
          <CheckboxGroup
            id="information"
            label={t('addressee.informationLabel')}
            error={errors.information?.message}
            {...form.register('information')}
            options={INFORMATION.map((value) => ({ value, label: t(`addressee.information.${value}`) }))}
          />
          <Checkbox
            label={t('addressee.atContractor')}
            error={errors.atContractor?.message}
            {...form.register('atContractor')}
          />
        </>
      )}
      <TextField
        id="portal"
        label={t('addressee.portal')}
        hint={t('addressee.portalHint')}
        inputMode="url"
        error={errors.portal?.message}
        {...form.register('portal')}
      />
      <TextField
        id="telephone"
        label={t('addressee.telephone')}
        hint={t('addressee.telephoneHint')}
        inputMode="tel"
        className="w-60"
        error={errors.telephone?.message}
        {...form.register('telephone')}
      />
      <TextField
        id="officeHours"
        label={t('addressee.officeHours')}
        hint={t('addressee.officeHoursHint')}
        error={errors.officeHours?.message}
        {...form.register('officeHours')}
      />
      <TextArea
        id="whenPortalDown"
        label={t('addressee.whenPortalDown')}
        hint={t('addressee.whenPortalDownHint')}
        rows={3}
        maxLength={1000}
        error={errors.whenPortalDown?.message}
        {...form.register('whenPortalDown')}
      />
      <RadioGroup
        id="limitKind"
        label={t('addressee.limit')}
        hint={t('addressee.limitHint')}
        required
        error={errors.limitKind?.message}
        {...form.register('limitKind')}
        options={LIMITS.map((value) => ({ value, label: t(`addressee.limitKinds.${value}`) }))}
      />
      {counts(limitKind) && (
        <NumberField
          id="limitAmount"
          label={t('addressee.limitAmount')}
          required
          error={errors.limitAmount?.message}
          {...form.register('limitAmount')}
        />
      )}
      {day('checkedOn', true)}
      {day('from', true)}
      {day('to', false)}
      {addressee && (
        <TextArea
          id="reason"
          label={t('addressee.reason')}
          required
          rows={2}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
      {tried && <Trial trial={tried} corrects={!!addressee} />}
    </Form>
  )
}
