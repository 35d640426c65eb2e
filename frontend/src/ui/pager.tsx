import { useTranslation } from 'react-i18next'
import { Button } from './button'

/** Moves through pages counted from 0; shows nothing where there is one page. */
export function Pager({
  page,
  size,
  total,
  onPage,
}: {
  page: number
  size: number
  total: number
  onPage: (page: number) => void
}) {
  const { t } = useTranslation()
  const pages = Math.max(1, Math.ceil(total / size))
  if (pages === 1) return null
  return (
    <nav aria-label={t('ui.pages')} className="mt-4 flex flex-wrap items-center justify-center gap-4 print:hidden">
      <Button kind="secondary" aria-disabled={page <= 0} onClick={() => onPage(page - 1)}>
        {t('ui.previous')}
      </Button>
      <p aria-live="polite">{t('ui.page', { page: page + 1, pages, total })}</p>
      <Button kind="secondary" aria-disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {t('ui.next')}
      </Button>
    </nav>
  )
}
