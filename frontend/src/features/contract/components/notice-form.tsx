import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { useBegins } from '@/ui/begins'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Loading } from '@/ui/loading'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import {
  NOTICE_ITEMS,
  noticeProposalQuery,
  recordContractorNotice,
  type ContractorNotices,
  type NoticesOfContract,
} from '../api'
import { noticeBegins, noticeBody, noticeSchema } from '../notice-schema'
import { useRecord } from './use-record'

interface Props {
  number: string
  told: NoticesOfContract
  onDone: () => void
}

/** The form of a notice with what the records know; it opens empty where that cannot be read. */
export function NoticeProposed(props: Props) {
  const { data, isPending } = useQuery(noticeProposalQuery(props.number, props.told.contract))
  return isPending ? <Loading /> : <NoticeForm {...props} proposed={data?.texts ?? []} />
}

/** 受託者からの通知: the nine items, told by the contractor itself or entered for it. */
function NoticeForm({ number, told, onDone, proposed }: Props & { proposed: readonly ProposedText[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const record = useRecord(number)
  const { contract, own, sections } = told
  const labels = Object.fromEntries(NOTICE_ITEMS.map((item) => [item, t(`authority.item.${item}`)]))
  const begins = useBegins(proposed, labels)
  const form = useOfficeForm(noticeSchema(own), noticeBegins(begins, sections, thisMinute()), begins)
  const ofContract = (current: ContractorNotices) => current.contracts.find((one) => one.contract === contract)
  const send = useVersion<ContractorNotices>(told.notices.length, (current) => ofContract(current)?.notices.length)
  const submit = useSubmit(form, async (values) => {
    await record(
      send((seen) => recordContractorNotice(number, contract, { seen, ...noticeBody(values) })),
      t('contract.notice.saved'),
    )
    onDone()
  })
  const typed = useWatch({ control: form.control })
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = ofContract(current as ContractorNotices)?.notices[0]
    const mine = form.getValues()
    return [
      {
        label: t('contract.notice.toldAt'),
        mine: mine.toldAt ? dates.dateTime(mine.toldAt) : '',
        theirs: theirs ? dates.dateTime(theirs.toldAt) : '',
      },
      ...NOTICE_ITEMS.map((item) => ({
        label: labels[item]!,
        mine: mine[item],
        theirs: theirs?.items.find((one) => one.item === item)?.text ?? '',
      })),
    ]
  }
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(own ? 'contract.notice.submit' : 'contract.notice.submitEnter')}
      conflictRows={conflictRows}
      begins={begins}
    >
      <p>
        {t(own ? 'contract.notice.lead' : 'contract.notice.leadEnter')} {t('contract.notice.names')}
      </p>
      <Controller
        name="toldAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="toldAt"
            label={t('contract.notice.toldAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {!own && (
        <TextField
          id="teller"
          label={t('contract.notice.teller')}
          required
          error={errors.teller?.message}
          {...form.register('teller')}
        />
      )}
      {sections.length > 1 && (
        <CheckboxGroup
          id="sections"
          label={t('contract.notice.sections')}
          required
          error={errors.sections?.message}
          {...form.register('sections')}
          options={sections.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {NOTICE_ITEMS.map((item) => (
        <div key={item}>
          <TextArea
            id={item}
            label={labels[item]!}
            hint={begins.hint(item)}
            rows={3}
            maxLength={4000}
            error={errors[item]?.message}
            {...form.register(item)}
          />
          {!typed[item]?.trim() && (
            <Checkbox
              label={t('contract.notice.notKnown', { item: labels[item] })}
              {...form.register(`unknown.${item}`)}
            />
          )}
        </div>
      ))}
    </Form>
  )
}
