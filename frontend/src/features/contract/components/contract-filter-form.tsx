import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { FormElement } from '@/ui/form-element'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { PERIODS, type ContractFilter, type Period } from '../api'

/** What the register is narrowed to. */
export function ContractFilterForm({
  filter,
  onFilter,
}: {
  filter: ContractFilter
  onFilter: (filter: ContractFilter) => void
}) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(filter)
  return (
    <FormElement
      enterSends
      role="search"
      aria-label={t('contract.filter')}
      className="mb-6 flex flex-wrap items-end gap-4 print:hidden"
      onSend={() => onFilter({ ...typed, page: 0 })}
    >
      <div className="w-full md:w-72">
        <TextField
          label={t('contract.text')}
          value={typed.text}
          maxLength={100}
          type="search"
          onChange={(event) => setTyped({ ...typed, text: event.target.value })}
        />
      </div>
      <Select
        label={t('contract.period')}
        empty={null}
        className="w-44"
        value={typed.period}
        onChange={(event) => setTyped({ ...typed, period: event.target.value as Period })}
        options={PERIODS.map((period) => ({ value: period, label: t(`contract.periods.${period}`) }))}
      />
      <Button type="submit" kind="secondary">
        {t('contract.find')}
      </Button>
      {(filter.text !== '' || filter.period !== 'RUNNING') && (
        <Button kind="tertiary" onClick={() => onFilter({ period: 'RUNNING', text: '', page: 0 })}>
          {t('contract.clear')}
        </Button>
      )}
    </FormElement>
  )
}
