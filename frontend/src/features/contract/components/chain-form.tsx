import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText, requiredText } from '@/lib/forms'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { recordChain, type CaseContracts, type ConcernedContract } from '../api'
import { useRecord } from './use-record'

const link = z.object({
  name: requiredText(200),
  employerDeclared: optionalText(200),
  employerFound: optionalText(200),
  howKnown: requiredText(500),
})
const EMPTY = { name: '', employerDeclared: '', employerFound: '', howKnown: '' }

/** The chain is written down, or written anew with the reason. */
export function ChainForm({
  number,
  concerned,
  onDone,
}: {
  number: string
  concerned: ConcernedContract
  onDone: () => void
}) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const first = concerned.chains === 0
  const schema = z.object({ links: z.array(link), reason: first ? optionalText(1000) : requiredText(1000) })
  const form = useOfficeForm(schema, {
    links: first
      ? [EMPTY]
      : concerned.chain.map(({ name, employerDeclared, employerFound, howKnown }) => ({
          name,
          employerDeclared: employerDeclared ?? '',
          employerFound: employerFound ?? '',
          howKnown,
        })),
    reason: '',
  })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'links' })
  const own = (current: CaseContracts) => current.contracts.find(({ contract }) => contract === concerned.contract)
  const send = useVersion(concerned.chains, (current: CaseContracts) => own(current)?.chains)
  const submit = useSubmit(form, async ({ links, reason }) => {
    await record(
      send((chains) =>
        recordChain(number, concerned.contract, {
          chains,
          links: links.map((each) => ({
            ...each,
            employerDeclared: each.employerDeclared || null,
            employerFound: each.employerFound || null,
          })),
          reason: reason || null,
        }),
      ),
      t('contract.chainSaved'),
    )
    onDone()
  })
  const { errors } = form.formState
  const names = (links: readonly { name: string }[] | undefined) =>
    (links ?? []).map(({ name }) => name).join(t('contract.arrow')) || t('contract.chainNone')
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('contract.chainSubmit')}
      conflictRows={(current) => [
        {
          label: t('contract.chain'),
          mine: names(form.getValues('links')),
          theirs: names(own(current as CaseContracts)?.chain),
        },
      ]}
    >
      <p>{t('contract.chainText', { contractor: concerned.terms.contractor.name })}</p>
      {fields.map((field, index) => {
        const name = `links.${index}` as const
        const error = errors.links?.[index]
        return (
          <Fieldset key={field.id} id={name} role="group" label={t('contract.levelOnly', { n: index + 1 })}>
            <div className="flex flex-col gap-4 border-l-4 border-key-200 pl-4">
              <TextField
                id={`${name}.name`}
                label={t('contract.subcontractor')}
                required
                error={error?.name?.message}
                {...form.register(`${name}.name`)}
              />
              <TextField
                id={`${name}.employerDeclared`}
                label={t('contract.employerDeclared')}
                hint={t('contract.employerDeclaredHint')}
                error={error?.employerDeclared?.message}
                {...form.register(`${name}.employerDeclared`)}
              />
              <TextField
                id={`${name}.employerFound`}
                label={t('contract.employerFound')}
                hint={t('contract.employerFoundHint')}
                error={error?.employerFound?.message}
                {...form.register(`${name}.employerFound`)}
              />
              <TextField
                id={`${name}.howKnown`}
                label={t('contract.howKnown')}
                hint={t('contract.howKnownHint')}
                required
                error={error?.howKnown?.message}
                {...form.register(`${name}.howKnown`)}
              />
              {(!first || fields.length > 1) && (
                <p>
                  <Button kind="tertiary" onClick={() => remove(index)}>
                    {t('contract.removeLevel', { n: index + 1 })}
                  </Button>
                </p>
              )}
            </div>
          </Fieldset>
        )
      })}
      {fields.length < 20 && (
        <p>
          <Button kind="secondary" onClick={() => append(EMPTY)}>
            {t('contract.addLevel')}
          </Button>
        </p>
      )}
      {!first && (
        <TextArea
          id="reason"
          label={t('contract.reason')}
          required
          rows={2}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}
