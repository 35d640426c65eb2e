import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { hasRole, useSession } from '@/lib/session'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { caseAddresseesQuery } from '../api'
import { AddForm } from '../components/add-form'
import { CaseAddresseeCard } from '../components/case-addressee'

/** その他の報告先: to whom the case is reported beside the Commission. */
export default function AddresseesTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const session = useSession()
  return (
    <QueryView query={useQuery(caseAddresseesQuery(number))}>
      {({ addressees, toAdd }) => (
        <div className="flex flex-col gap-6">
          {addressees.length === 0 ? (
            <EmptyState title={t('addressee.none')}>{t('addressee.noneText')}</EmptyState>
          ) : (
            addressees.map((to) => <CaseAddresseeCard key={to.id} number={number} to={to} />)
          )}
          <div className="flex flex-wrap items-center gap-3 print:hidden">
            {may('addCaseAddressee') && toAdd.length > 0 && (
              <FormDialog label={t('addressee.add')} title={t('addressee.add')} keep={`addressee-add ${number}`}>
                {(close) => <AddForm number={number} toAdd={toAdd} onDone={close} />}
              </FormDialog>
            )}
            {addressees.length > 0 && (
              <Button kind="secondary" onClick={() => window.print()}>
                {t('addressee.print')}
              </Button>
            )}
            {(hasRole(session, 'secretariat') || hasRole(session, 'admin')) && (
              <TextLink to="/admin/addressees" className="inline-flex min-h-11 items-center">
                {t('addressee.toList')}
              </TextLink>
            )}
          </div>
        </div>
      )}
    </QueryView>
  )
}
