import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx'
import { Notice } from './notice'

/** One value that both sides have, as a person reads it. */
export interface ConflictRow {
  label: string
  mine: string
  theirs: string
}

/** Somebody else saved first: both versions side by side; nothing typed is lost. Takes the focus at each refusal (`round`). */
export function ConflictNotice({ rows, round }: { rows: readonly ConflictRow[]; round: number }) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [round])
  return (
    <Notice ref={box} tabIndex={-1} kind="warning" title={t('ui.conflictTitle')} role="alert">
      <p className="mb-3">{t('ui.conflictText')}</p>
      <table className="w-full table-fixed border-collapse text-left">
        <thead>
          <tr>
            <th scope="col" className="p-2">
              {t('ui.conflictMine')}
            </th>
            <th scope="col" className="p-2">
              {t('ui.conflictTheirs')}
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.label} className="border-t border-solid-gray-420">
            <tr>
              <th scope="rowgroup" colSpan={2} className="px-2 pt-2 text-std-16B-170">
                {row.label}
              </th>
            </tr>
            <tr>
              <td className="p-2 align-top whitespace-pre-line wrap-break-word">{row.mine}</td>
              <td
                className={cx(
                  'p-2 align-top whitespace-pre-line wrap-break-word',
                  row.mine !== row.theirs && 'bg-yellow-50',
                )}
              >
                {row.theirs}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </Notice>
  )
}
