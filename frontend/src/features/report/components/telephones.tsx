import { useTranslation } from 'react-i18next'
import type { IncidentReceipt } from '../api'

type Line = IncidentReceipt['telephone'][number]

/** The number to call first, big; the others for when nobody answers. */
export function Telephones({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation()
  const [first, ...others] = lines
  if (!first) return null
  return (
    <>
      <Call line={first} first />
      {others.length > 0 && (
        <details className="mt-2">
          <summary className="flex min-h-11 cursor-pointer items-center text-key-1000 underline underline-offset-4">
            {t('report.sent.moreTelephones', { count: others.length })}
          </summary>
          <ul>
            {others.map((line) => (
              <li key={line.number}>
                <Call line={line} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Call({ line, first = false }: { line: Line; first?: boolean }) {
  return (
    <a
      href={`tel:${line.number.replaceAll('-', '')}`}
      className={
        first
          ? 'flex min-h-16 flex-wrap items-center justify-center gap-x-4 rounded-8 bg-key-900 px-4 py-2 text-white'
          : 'flex min-h-12 flex-wrap items-center gap-x-4 text-key-1000 underline underline-offset-4'
      }
    >
      <span className="text-std-18B-160">{line.label}</span>
      <span className={first ? 'text-std-24B-150 tabular-nums' : 'text-std-18B-160 tabular-nums'}>{line.number}</span>
    </a>
  )
}
