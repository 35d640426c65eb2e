import { useId, type ComponentProps, type ReactNode } from 'react'
import { cx } from './cx'

interface Props extends Omit<ComponentProps<'section'>, 'title'> {
  title?: ReactNode
}

/** A framed part of a page, with its heading when it has one. */
export function Card({ title, children, className, ...rest }: Props) {
  const id = useId()
  return (
    <section
      {...rest}
      aria-labelledby={title ? id : undefined}
      className={cx('rounded-12 border border-solid-gray-420 bg-white p-4 md:p-6', className)}
    >
      {title && (
        <h2 id={id} className="mb-3 text-std-20B-160">
          {title}
        </h2>
      )}
      {children}
    </section>
  )
}
