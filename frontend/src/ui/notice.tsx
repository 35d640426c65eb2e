import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx'

const KINDS = {
  info: 'border-key-900',
  success: 'border-success-2',
  warning: 'border-warning-yellow-2',
  error: 'border-error-2',
}

interface Props extends Omit<ComponentProps<'section'>, 'title'> {
  kind?: keyof typeof KINDS
  title?: ReactNode
}

/** A sentence set apart: information, success, warning or error, told by word and colour. */
export function Notice({ kind = 'info', title, children, className, ...rest }: Props) {
  const { t } = useTranslation()
  return (
    <section {...rest} className={cx('rounded-8 border-2 border-l-8 bg-white px-4 py-3', KINDS[kind], className)}>
      <p className="text-std-17B-170">
        <span className="sr-only">{t(`ui.${kind}`)}: </span>
        {title}
      </p>
      {children && <div className="text-std-16N-170">{children}</div>}
    </section>
  )
}
