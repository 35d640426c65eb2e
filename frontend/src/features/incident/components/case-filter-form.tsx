import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { FormElement } from '@/ui/form-element'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { ORDERS, STATUSES, type CaseFilter } from '../api'

const NONE: CaseFilter = { status: '', text: '', order: 'NEWEST', page: 0 }

/** What the list is narrowed to. */
export function CaseFilterForm({ filter, onFilter }: { filter: CaseFilter; onFilter: (filter: CaseFilter) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(filter)
  const narrowed = filter.status !== '' || filter.text !== ''
  return (
    <FormElement
      enterSends
      role="search"
      aria-label={t('incident.list.filter')}
      className="mb-6 flex flex-wrap items-end gap-4 print:hidden"
      onSend={() => onFilter({ ...typed, page: 0 })}
    >
      <div className="w-full md:w-72">
        <TextField
          label={t('incident.list.text')}
          value={typed.text}
          maxLength={100}
          type="search"
          onChange={(event) => setTyped({ ...typed, text: event.target.value })}
        />
      </div>
      <Select
        label={t('incident.list.status')}
        empty={t('incident.list.allStatuses')}
        className="w-44"
        value={typed.status}
        onChange={(event) => setTyped({ ...typed, status: event.target.value as CaseFilter['status'] })}
        options={STATUSES.map((status) => ({ value: status, label: t(`incident.status.${status}`) }))}
      />
      <Select
        label={t('incident.list.order')}
        empty={null}
        className="w-44"
        value={typed.order}
        onChange={(event) => setTyped({ ...typed, order: event.target.value as CaseFilter['order'] })}
        options={ORDERS.map((order) => ({ value: order, label: t(`incident.order.${order}`) }))}
      />
      <Button type="submit" kind="secondary">
        {t('incident.list.find')}
      </Button>
      {narrowed && (
        <Button kind="tertiary" onClick={() => onFilter(NONE)}>
          {t('incident.list.clear')}
        </Button>
      )}
    </FormElement>
  )
}
