import type { ReactNode } from 'react'
import { hasRole, useSession } from '@/lib/session'
import { AdminFrame } from '@/ui/admin-frame'
import { PageTitle } from '@/ui/page-title'

/** The administration's heading and tabs; whoever only reads or confirms rules has no use for its other pages. */
export function RuleFrame({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const session = useSession()
  if (hasRole(session, 'admin')) return <AdminFrame title={title} actions={actions}>{children}</AdminFrame>
  return (
    <>
      <PageTitle title={title}>{actions}</PageTitle>
      <div className="mt-6 flex flex-col gap-6">{children}</div>
    </>
  )
}
