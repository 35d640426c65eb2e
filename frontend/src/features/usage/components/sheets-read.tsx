import { useTranslation } from 'react-i18next'
import type { UsagePreview } from '../api'

/** Which sheets of the file were read, with how many rows, which were not and why, and columns that nobody understood. */
export function SheetsRead({ sheets }: { sheets: UsagePreview['sheets'] }) {
  const { t } = useTranslation()
  return (
    <ul aria-label={t('usage.sheets')} className="list-disc pl-6 text-std-16N-170 wrap-anywhere">
      {sheets.map(({ name, rows, notRead, headingsNotRead }, index) => (
        <li key={`${index} ${name}`} className={notRead || headingsNotRead.length > 0 ? 'text-yellow-1100' : undefined}>
          {notRead
            ? t(`usage.notRead.${notRead}`, { sheet: name })
            : t('usage.sheetRead', { sheet: name, count: rows })}
          {headingsNotRead.length > 0 && (
            <>
              {' '}
              {t('usage.headingsNotRead', { headings: headingsNotRead.map((heading) => `「${heading}」`).join('') })}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
