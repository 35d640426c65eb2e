import { useQuery } from '@tanstack/react-query'
import type { FieldErrors } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ON_BEHALF_MEANS, sendersQuery, type OnBehalf } from '@/lib/on-behalf'
import { AttachmentField } from '@/features/evidence/parts/attachment-field'
import { Fieldset } from '@/ui/fieldset'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'

interface Props {
  number: string
  value: OnBehalf | null
  onChange: (entry: OnBehalf) => void
  errors: FieldErrors<OnBehalf> | undefined
}

/**
 * Who said or sent what is entered for them, how and when it was heard; nothing where somebody acts for themselves.
 * For react-hook-form: `<Controller name="onBehalf" control={form.control} render={({ field }) => (
 * <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />)} />`.
 */
export function OnBehalfFields({ number, value, onChange, errors }: Props) {
  const { t } = useTranslation()
  const { data: senders } = useQuery({ ...sendersQuery(number), enabled: value !== null })
  if (!value) return null
  return (
    <Fieldset id="onBehalf" role="group" label={t('incident.onBehalf.title')} hint={t('incident.onBehalf.hint')}>
      <div className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 bg-white p-4">
        <Select
          id={value.senderAccount === null ? undefined : 'onBehalf.sender'}
          label={t('incident.onBehalf.sender')}
          empty={t('incident.onBehalf.notListed')}
          options={(senders ?? []).map(({ account, name }) => ({ value: String(account), label: name }))}
          value={value.senderAccount ?? ''}
          onChange={(event) =>
            onChange({ ...value, senderAccount: event.target.value === '' ? null : Number(event.target.value) })
          }
          error={value.senderAccount === null ? undefined : errors?.sender?.message}
        />
        {value.senderAccount === null && (
          <TextField
            id="onBehalf.sender"
            label={t('incident.onBehalf.notListedSender')}
            hint={t('incident.onBehalf.senderHint')}
            required
            maxLength={100}
            value={value.sender}
            onChange={(event) => onChange({ ...value, sender: event.target.value })}
            error={errors?.sender?.message}
          />
        )}
        <RadioGroup
          id="onBehalf.means"
          name="onBehalf.means"
          label={t('incident.onBehalf.means')}
          required
          value={value.means ?? null}
          error={errors?.means?.message}
          options={ON_BEHALF_MEANS.map((means) => ({ value: means, label: t(`incident.onBehalf.meansOf.${means}`) }))}
          onChange={(event) => onChange({ ...value, means: event.target.value as OnBehalf['means'] })}
        />
        <ToldTimeField
          id="onBehalf.heardAt"
          label={t('incident.onBehalf.heardAt')}
          required
          value={value.heardAt}
          error={errors?.heardAt?.message}
          onChange={(heardAt) => onChange({ ...value, heardAt })}
        />
        <AttachmentField
          id="onBehalf.papers"
          number={number}
          kind="SENDERS_PAPER"
          label={t('incident.onBehalf.papers')}
          value={value.papers}
          onChange={(papers) => onChange({ ...value, papers })}
          error={errors?.papers?.message}
        />
      </div>
    </Fieldset>
  )
}
