import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { linksQuery, type CaseLink } from '../api'
import { LinkForm } from '../components/link-form'
import { LinkLine } from '../components/link-line'
import { RemovalForm } from '../components/removal-form'

/** 関連する事案: what belongs together with the case and why; those taken back stay below. */
export default function LinksTab({ number }: { number: string }) {
  return (
    <QueryView query={useQuery(linksQuery(number))}>{(links) => <Links number={number} links={links} />}</QueryView>
  )
}

function Links({ number, links }: { number: string; links: readonly CaseLink[] }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const shown = [...links.filter(({ removal }) => !removal), ...links.filter(({ removal }) => removal)]
  return (
    <div className="flex flex-col gap-6">
      {shown.length === 0 ? (
        <EmptyState title={t('link.none')}>{t('link.noneText')}</EmptyState>
      ) : (
        <Card title={t('link.tab')}>
          <ul className="flex flex-col gap-6">
            {shown.map((link) => (
              <li key={link.id}>
                <LinkLine link={link} />
                {!link.removal && may('removeLink') && (
                  <div className="print:hidden">
                    <FormDialog
                      kind="tertiary"
                      label={t('link.removeOf', { what: link.other?.number ?? link.elsewhere })}
                      title={t('link.remove')}
                      keep={`remove-link ${link.id}`}
                    >
                      {(close) => <RemovalForm number={number} id={link.id} onDone={close} />}
                    </FormDialog>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {may('addLink') && (
        <div className="print:hidden">
          <FormDialog label={t('link.add')} title={t('link.add')} keep={`link ${number}`}>
            {(close) => <LinkForm number={number} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </div>
  )
}
