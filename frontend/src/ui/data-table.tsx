import type { ReactNode } from 'react'
import { cx } from './cx'

/** One column: its heading, and what it shows of a row. */
export interface Column<Row> {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** How wide it is, or at least, or that its lines do not break, on a desk. */
  shape?: string
  /** Holds only a button: on a phone no heading stands beside it. */
  bare?: boolean
  sort?: 'ascending' | 'descending' | 'none'
}

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/**
 * A table that turns into one card for each row on a phone. The caption names it for those who do not see it; the
 * roles are said again because a table laid out as blocks loses them.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <table role="table" className="w-full border-collapse text-std-16N-170 max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row" className="border-b border-solid-gray-600 bg-solid-gray-50">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              aria-sort={column.sort}
              className="px-3 py-2 text-left text-std-16B-170 align-bottom break-keep"
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:flex max-md:flex-col max-md:gap-3">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="border-b border-solid-gray-420 hover:bg-solid-gray-50 max-md:block max-md:rounded-8 max-md:border max-md:p-3"
          >
            {columns.map((column) => (
              <td
                key={column.key}
                role="cell"
                className={
                  column.numeric
                    ? 'px-3 py-2 align-top tabular-nums md:text-right md:whitespace-nowrap max-md:flex max-md:gap-3 max-md:px-0 max-md:py-1'
                    : 'px-3 py-2 align-top max-md:flex max-md:gap-3 max-md:px-0 max-md:py-1'
                }
              >
                {!column.bare && (
                  <span aria-hidden="true" className="w-24 shrink-0 text-solid-gray-700 md:hidden">
                    {column.head}
                  </span>
                )}
                <div className={cx('min-w-0 wrap-break-word', column.shape)}>{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
