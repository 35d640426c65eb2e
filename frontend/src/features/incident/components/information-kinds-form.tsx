import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, requiredText } from '@/lib/forms'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { INFORMATION_KINDS, informationKindsTried, recordInformationKinds, type InformationKinds } from '../api'
import { FactConsequences, UNWRITTEN } from '../parts/fact-consequences'
import { useRecord } from './use-record'

const CHECKED = ['ALL', 'NOT_ALL'] as const

const schema = z
  .object({ kinds: z.array(choice(INFORMATION_KINDS)), checked: choice(CHECKED), basis: requiredText(1000) })
  .refine(({ kinds, checked }) => checked !== 'NOT_ALL' || kinds.length > 0, {
    path: ['kinds'],
    message: 'incident.informationKinds.needed',
    when: () => true,
  })

const seen = ({ kinds, checked, basis }: z.output<typeof schema>) => ({ kinds, allChecked: checked === 'ALL', basis })

/** Which kinds of information the law asks about were among it; starts from what was said last. */
export function InformationKindsForm({
  number,
  last,
  onDone,
}: {
  number: string
  last: InformationKinds | undefined
  onDone: () => void
}) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, {
    kinds: last?.kinds ?? [],
    checked: (last ? (last.allChecked ? 'ALL' : 'NOT_ALL') : null) as never,
    basis: '',
  })
  const submit = useSubmit(form, async (values) => {
    await record(recordInformationKinds(number, seen(values)), t('incident.informationKinds.added'))
    onDone()
  })
  const typed = useWatch({ control: form.control }) as z.input<typeof schema>
  const complete = schema.safeParse({ ...typed, basis: UNWRITTEN })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.informationKinds.save')}>
      <CheckboxGroup
        id="kinds"
        label={t('incident.informationKinds.kinds')}
        hint={t('incident.informationKinds.kindsHint')}
        error={errors.kinds?.message}
        {...form.register('kinds')}
        options={INFORMATION_KINDS.map((value) => ({ value, label: t(`incident.informationKinds.kind.${value}`) }))}
      />
      <RadioGroup
        id="checked"
        label={t('incident.informationKinds.checked')}
        required
        error={errors.checked?.message}
        {...form.register('checked')}
        options={CHECKED.map((value) => ({ value, label: t(`incident.informationKinds.checkedAnswer.${value}`) }))}
      />
      <TextArea
        id="basis"
        label={t('incident.informationKinds.basis')}
        hint={t('incident.informationKinds.basisHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.basis?.message}
        {...form.register('basis')}
      />
      <FactConsequences
        number={number}
        fact={complete.data && seen(complete.data)}
        asking={(fact) => informationKindsTried(number, fact)}
      />
    </Form>
  )
}
