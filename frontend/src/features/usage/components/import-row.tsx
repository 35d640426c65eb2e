import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { cx } from '@/ui/cx'
import { DateTimeField } from '@/ui/date-time-field'
import { StatusTag } from '@/ui/status-tag'
import { TextField } from '@/ui/text-field'
import type { LostThing } from '../api'
import { returnUnread, type MendedRow } from '../rows'

interface Props {
  index: number
  row: MendedRow
  lost: readonly LostThing[]
  /** Whether the file has several sheets, so that a row is named with its own. */
  sheets: boolean
  onChange: (index: number, to: Partial<MendedRow>) => void
}

/** A row of the file: in short when it was read well, with its fields where a cell needs a look. */
export const ImportRow = memo(function ImportRow({ index, row, lost, sheets, onChange }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const [open, setOpen] = useState(row.read.faults.length > 0)
  const change = (to: Partial<MendedRow>) => onChange(index, to)
  const wrong = Object.keys(row.errors).length > 0
  const told = (field: string) => row.errors[field]
  const name = t(sheets ? 'usage.rowOfSheet' : 'usage.rowOf', { n: row.read.row, sheet: row.read.sheet })
  return (
    <li
      id={`row-${index}`}
      className={cx(
        'rounded-8 border p-4',
        wrong
          ? 'border-2 border-error-2'
          : row.read.faults.length > 0 && !row.left
            ? 'border-warning-yellow-2'
            : 'border-solid-gray-420',
        row.left && 'bg-solid-gray-50',
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="text-std-17B-170">
          {name}{' '}
          {row.left ? (
            <StatusTag>{t('usage.leftOut')}</StatusTag>
          ) : row.read.faults.length > 0 ? (
            <StatusTag tone="warning">{t('usage.toCheck', { count: row.read.faults.length })}</StatusTag>
          ) : (
            <StatusTag tone="done">{t('usage.readWell')}</StatusTag>
          )}
        </h4>
        <Button
          kind="tertiary"
          aria-expanded={open}
          aria-label={t(open ? 'usage.foldOf' : 'usage.mendOf', { row: name })}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'usage.fold' : 'usage.mend')}
        </Button>
      </div>
      {!open && (
        <p className="text-std-16N-170 wrap-anywhere">
          {row.outAt ? dates.dateTime(row.outAt) : '－'}
          {t('ui.to')}
          {row.inAt ? dates.dateTime(row.inAt) : t('usage.notReturned')} {row.user} {row.media}{' '}
          {row.lostMedia.length > 0 && <StatusTag tone="active">{t('usage.isLost')}</StatusTag>} {row.purpose}{' '}
          {row.witness}
        </p>
      )}
      {row.read.faults.length > 0 && !row.left && (
        <ul className="mt-2 list-disc pl-6 text-std-16N-170 text-yellow-1100">
          {row.read.faults.map((fault) => (
            <li key={`${fault.cell} ${fault.field}`}>
              {t('usage.fault', { cell: fault.cell, written: fault.written })}
              {fault.sentence}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <div className="mt-3 flex flex-col gap-4">
          <Checkbox
            label={t('usage.leaveOut')}
            checked={row.left}
            onChange={(event) => change({ left: event.target.checked })}
          />
          {!row.left && (
            <>
              <DateTimeField
                label={t('usage.out')}
                required
                value={row.outAt}
                error={told('outAt')}
                onChange={(outAt) => change({ outAt })}
              />
              <DateTimeField
                label={t('usage.in')}
                hint={t('usage.inHint')}
                value={row.inAt}
                error={told('inAt')}
                onChange={(inAt) => change({ inAt })}
              />
              {returnUnread(row) && !row.inAt && (
                <Checkbox
                  label={t('usage.notReturned')}
                  checked={row.notReturned}
                  onChange={(event) => change({ notReturned: event.target.checked })}
                />
              )}
              <TextField
                label={t('usage.user')}
                required
                maxLength={200}
                value={row.user}
                error={told('user')}
                onChange={(event) => change({ user: event.target.value })}
              />
              <TextField
                label={t('usage.media')}
                hint={t('usage.mediaHint')}
                required
                value={row.media}
                error={told('media')}
                onChange={(event) => change({ media: event.target.value })}
              />
              <CheckboxGroup
                name={`lost-${index}`}
                label={t('usage.lostMedia')}
                error={told('lostMedia')}
                value={row.lostMedia.map(String)}
                options={lost.map(({ medium, label }) => ({ value: String(medium), label }))}
                onChange={(event) =>
                  change({
                    lostMedia: event.target.checked
                      ? [...row.lostMedia, Number(event.target.value)]
                      : row.lostMedia.filter((medium) => medium !== Number(event.target.value)),
                  })
                }
              />
              <TextField
                label={t('usage.equipment')}
                maxLength={200}
                value={row.equipment}
                error={told('equipment')}
                onChange={(event) => change({ equipment: event.target.value })}
              />
              <TextField
                label={t('usage.purpose')}
                maxLength={500}
                value={row.purpose}
                error={told('purpose')}
                onChange={(event) => change({ purpose: event.target.value })}
              />
              <TextField
                label={t('usage.witness')}
                maxLength={200}
                value={row.witness}
                error={told('witness')}
                onChange={(event) => change({ witness: event.target.value })}
              />
            </>
          )}
        </div>
      )}
    </li>
  )
})
