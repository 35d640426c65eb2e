import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/lib/session'
import { PageTitle } from '@/ui/page-title'
import { Tabs } from '@/ui/tabs'

/** Heading and tabs of the administration; each tab is a page. Whoever only reads or confirms on one of them has no use for the others. */
export function AdminFrame({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  const administers = hasRole(useSession(), 'admin')
  return (
    <>
      <PageTitle title={title}>{actions}</PageTitle>
      {administers && (
        <Tabs
          label={t('admin.title')}
          tabs={[
            { to: '/admin', label: t('admin.units'), end: true },
            { to: '/admin/appointments', label: t('admin.appointments.title') },
            { to: '/admin/accounts', label: t('admin.accounts') },
            { to: '/admin/duty-telephones', label: t('admin.duty.title') },
            { to: '/admin/addressees', label: t('addressee.list') },
            { to: '/admin/cause-classes', label: t('cause.ownClasses') },
            { to: '/admin/calendar', label: t('calendar.title') },
            { to: '/admin/rules', label: t('rules.title') },
            { to: '/admin/duty-table', label: t('dutytable.title') },
            { to: '/admin/publication-criteria', label: t('publication.criterion.title') },
            { to: '/admin/mails', label: t('admin.mails') },
            { to: '/admin/failed-steps', label: t('admin.failedSteps') },
            { to: '/admin/history', label: t('admin.history') },
          ]}
        />
      )}
      <div className="mt-6 flex flex-col gap-6">{children}</div>
    </>
  )
}
