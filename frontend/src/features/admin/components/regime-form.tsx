import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice } from '@/lib/forms'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { changeLegalRegime, LEGAL_REGIMES, type Unit } from '../api'
import { useChange } from './use-change'

const schema = z.object({ legalRegime: choice(LEGAL_REGIMES) })

/** 規律の区分: says under which rules a unit handles personal information. */
export function RegimeForm({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { legalRegime: unit.legalRegime })
  const submit = useSubmit(form, async ({ legalRegime }) => {
    await changeLegalRegime(unit.code, legalRegime)
    onDone()
    await changed(t('admin.regimeChanged', { name: unit.name }))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.change')}>
      <RadioGroup
        id="legalRegime"
        label={t('assessment.regimeLabel')}
        hint={t('admin.regimeFollows')}
        required
        error={form.formState.errors.legalRegime?.message}
        {...form.register('legalRegime')}
        options={LEGAL_REGIMES.map((value) => ({
          value,
          label: t(`assessment.regime.${value}`),
          hint: t(`assessment.regimeSays.${value}`),
        }))}
      />
      <p>{t('assessment.regimeAlso')}</p>
    </Form>
  )
}
