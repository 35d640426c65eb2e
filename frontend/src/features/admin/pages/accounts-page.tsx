import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DataTable, type Column } from '@/ui/data-table'
import { EmptyState } from '@/ui/empty-state'
import { Pager } from '@/ui/pager'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { TextField } from '@/ui/text-field'
import { accountsQuery, type Account } from '../api'
import { NewAccountForm, PasswordForm, PersonForm } from '../components/account-form'
import { AdminFrame } from '../parts/admin-frame'
import { FormDialog } from '@/ui/form-dialog'
import { LockButton } from '../components/lock-button'

/** アカウント: who can log in. */
export function Component() {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [page, setPage] = useState(0)
  const query = useQuery(accountsQuery(text, page))
  const columns: Column<Account>[] = [
    { key: 'login', head: t('admin.login'), cell: ({ login }) => login },
    {
      key: 'name',
      head: t('admin.name'),
      cell: ({ displayName, locked, personnelNumber, alsoAccounts }) => (
        <>
          {displayName} {locked && <StatusTag tone="late">{t('admin.lockedTag')}</StatusTag>}
          <p className="text-std-16N-170">
            {personnelNumber ? t('admin.personnelNumberIs', { number: personnelNumber }) : t('admin.noPersonnelNumber')}
          </p>
          {alsoAccounts && <p className="text-std-16B-170">{t('admin.alsoAccounts', { logins: alsoAccounts })}</p>}
        </>
      ),
    },
    { key: 'posts', head: t('admin.held'), cell: ({ posts }) => posts ?? t('admin.noHeld') },
    {
      key: 'reach',
      head: t('admin.reach'),
      cell: ({ mail, phone }) => (
        <>
          {mail}
          {phone && <p>{phone}</p>}
        </>
      ),
    },
    {
      key: 'act',
      head: t('admin.act'),
      cell: (account) => (
        <div className="flex flex-wrap gap-2">
          <FormDialog kind="tertiary" label={t('admin.change')} title={account.displayName}>
            {(close) => <PersonForm account={account} onDone={close} />}
          </FormDialog>
          <FormDialog kind="tertiary" label={t('admin.password')} title={account.displayName}>
            {(close) => <PasswordForm account={account} onDone={close} />}
          </FormDialog>
          <LockButton account={account} />
        </div>
      ),
    },
  ]
  return (
    <AdminFrame
      title={t('admin.accounts')}
      actions={
        <FormDialog kind="primary" label={t('admin.newAccount')} title={t('admin.newAccount')}>
          {(close) => <NewAccountForm onDone={close} />}
        </FormDialog>
      }
    >
      <TextField
        label={t('admin.accountFilter')}
        type="search"
        value={text}
        className="w-72 max-w-full"
        onChange={(event) => {
          setText(event.target.value)
          setPage(0)
        }}
      />
      <QueryView query={query}>
        {({ items, size, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('admin.noAccount')} />
          ) : (
            <>
              <DataTable caption={t('admin.accounts')} columns={columns} rows={items} rowKey={({ id }) => String(id)} />
              <Pager page={page} size={size} total={total} onPage={setPage} />
            </>
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
