import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { TextLink } from '@/ui/text-link'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { concernContract, fittingQuery, type Terms } from '../api'
import { useRecord } from './use-record'
import { useTermsWords } from './use-terms-words'

const schema = z.object({ contract: z.string({ error: 'lib.chooseOne' }).min(1, 'lib.chooseOne') })

/** Chooses a contract that the case concerns. */
export function ConcernForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(fittingQuery(number))}>
      {(fitting) =>
        fitting.length === 0 ? (
          <>
            <p className="mb-2">{t('contract.noneFits')}</p>
            <TextLink to="/contracts" className="inline-flex min-h-11 items-center">
              {t('contract.toRegister')}
            </TextLink>
          </>
        ) : (
          <Choice number={number} fitting={fitting} onDone={onDone} />
        )
      }
    </QueryView>
  )
}

function Choice({
  number,
  fitting,
  onDone,
}: {
  number: string
  fitting: { contract: number; terms: Terms }[]
  onDone: () => void
}) {
  const { t } = useTranslation()
  const words = useTermsWords()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { contract: fitting.length === 1 ? String(fitting[0]!.contract) : '' })
  const submit = useSubmit(form, async ({ contract }) => {
    await record(concernContract(number, Number(contract)), t('contract.concerned'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('contract.concernSubmit')}>
      <RadioGroup
        id="contract"
        label={t('contract.which')}
        hint={t('contract.whichHint')}
        required
        error={form.formState.errors.contract?.message}
        {...form.register('contract')}
        options={fitting.map(({ contract, terms }) => ({
          value: String(contract),
          label: t('contract.choice', {
            work: terms.work,
            contractor: terms.contractor.name,
            period: words.period(terms),
          }),
        }))}
      />
    </Form>
  )
}
