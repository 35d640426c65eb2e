import { useTranslation } from 'react-i18next'
import { Notice } from './notice'

/** One value that both sides have, as a person reads it. */
export interface ConflictRow {
  label: string
  mine: string
  theirs: string
}

/** Somebody else saved first: both versions side by side; nothing typed is lost. */
export function ConflictNotice({ rows }: { rows: readonly ConflictRow[] }) {
  const { t } = useTranslation()
  return (
    <Notice kind="warning" title={t('ui.conflictTitle')} role="alert">
      <p className="mb-3">{t('ui.conflictText')}</p>
      <table className="w-full border-collapse text-left">
        <thead>
          <tr>
            <td aria-hidden="true" />
            <th scope="col" className="p-2">{t('ui.conflictMine')}</th>
            <th scope="col" className="p-2">{t('ui.conflictTheirs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} className="border-t border-solid-gray-420">
              <th scope="row" className="p-2 align-top text-std-16N-170">{row.label}</th>
              <td className="p-2 align-top whitespace-pre-line wrap-break-word">{row.mine}</td>
              <td className={row.mine === row.theirs ? 'p-2 align-top whitespace-pre-line wrap-break-word' : 'bg-yellow-50 p-2 align-top whitespace-pre-line wrap-break-word'}>{row.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  )
}
