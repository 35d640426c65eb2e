import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'

// The browser places the focus on the first page of a visit; later pages are announced by their heading.
let visited: string | undefined

/** The heading of a page: names the browser's tab (with its `part` before it), and takes the focus after a navigation. */
export function PageTitle({ title, part, children }: { title: string; part?: string; children?: ReactNode }) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    document.title = [part, title, t('ui.product')].filter(Boolean).join(' - ')
  }, [title, part, t])
  useEffect(() => {
    if (visited !== undefined && visited !== pathname) {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    visited = pathname
  }, [pathname])
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
      <h1 ref={heading} tabIndex={-1} className="text-std-24B-150 md:text-std-28B-150">
        {title}
      </h1>
      {children}
    </div>
  )
}
