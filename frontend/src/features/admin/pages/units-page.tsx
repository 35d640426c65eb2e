import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFound } from '@/lib/search-text'
import { Checkbox } from '@/ui/checkbox'
import { DataTable, type Column } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import { unitsQuery, type Post, type Unit } from '../api'
import { AdminFrame } from '../parts/admin-frame'
import { FormDialog } from '@/ui/form-dialog'
import WaitingAppointments from '../waiting-appointments'
import { UnitForm } from '../components/unit-form'

const holders = ({ holdings }: Post) => holdings.filter(({ today }) => today).map(({ displayName }) => displayName)

function fits(unit: Unit, text: string, vacantOnly: boolean): boolean {
  const names = [unit.name, unit.code, ...unit.posts.flatMap((post) => [post.name, ...holders(post)])]
  return isFound(text, ...names) && (!vacantOnly || unit.posts.some(({ vacant }) => vacant))
}

/** 所属と職: the organisation, and where nobody holds a post. */
export function Component() {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [vacantOnly, setVacantOnly] = useState(false)
  const query = useQuery(unitsQuery)
  const nameOf = new Map(query.data?.map(({ code, name }) => [code, name]))
  const columns: Column<Unit>[] = [
    {
      key: 'name',
      head: t('admin.unit'),
      cell: (unit) => <TextLink to={`/admin/units/${unit.code}`}>{unit.name}</TextLink>,
    },
    { key: 'code', head: t('admin.code'), cell: ({ code }) => code },
    { key: 'kind', head: t('admin.kindLabel'), cell: ({ kind }) => t(`admin.kind.${kind}`) },
    { key: 'parent', head: t('admin.parent'), cell: ({ parentCode }) => (parentCode ? nameOf.get(parentCode) : '') },
    {
      key: 'posts',
      head: t('admin.posts'),
      cell: ({ posts }) => (
        <ul>
          {posts.map((post) => (
            <li key={post.id}>
              {post.name}
              {t('admin.colon')}
              {post.vacant ? (
                <StatusTag tone="warning">{t('admin.vacantTag')}</StatusTag>
              ) : (
                holders(post).join(t('ui.and'))
              )}
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <AdminFrame
      title={t('admin.units')}
      actions={
        <FormDialog kind="primary" label={t('admin.newUnit')} title={t('admin.newUnit')}>
          {(close) => <UnitForm units={query.data ?? []} onDone={close} />}
        </FormDialog>
      }
    >
      <WaitingAppointments className="" />
      <div className="flex flex-wrap items-end gap-4">
        <TextField
          label={t('admin.filter')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="w-72 max-w-full"
          type="search"
        />
        <Checkbox
          label={t('admin.vacantOnly')}
          checked={vacantOnly}
          onChange={(event) => setVacantOnly(event.target.checked)}
        />
      </div>
      <QueryView query={query}>
        {(units) => {
          const shown = units.filter((unit) => fits(unit, text, vacantOnly))
          return shown.length === 0 ? (
            <EmptyState title={t('admin.noUnit')} />
          ) : (
            <DataTable caption={t('admin.units')} columns={columns} rows={shown} rowKey={({ code }) => code} />
          )
        }}
      </QueryView>
    </AdminFrame>
  )
}
