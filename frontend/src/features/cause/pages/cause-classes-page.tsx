import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { QueryView } from '@/ui/query-view'
import { causeClassesQuery } from '../api'
import { ClassEndForm, ClassNameForm, NewClassForm } from '../components/own-class-forms'
import { OwnClass } from '../components/own-class'

/** 庁内の原因の区分: own classes are added, renamed and ended; those of others are only shown. */
export function Component() {
  const { t } = useTranslation()
  const query = useQuery(causeClassesQuery)
  return (
    <AdminFrame title={t('cause.ownClasses')}>
      <p className="text-std-16N-170">{t('cause.ownClassesLead')}</p>
      <QueryView query={query}>
        {({ version, classes }) => {
          const own = classes.filter(({ scheme }) => scheme === 'OWN')
          return (
            <>
              <div>
                <FormDialog kind="primary" label={t('cause.addClass')} title={t('cause.addClass')} keep="cause-class">
                  {(close) => <NewClassForm version={version} onDone={close} />}
                </FormDialog>
              </div>
              {own.length === 0 && <EmptyState title={t('cause.noOwnClass')}>{t('cause.noOwnClassText')}</EmptyState>}
              {own.map((one) => (
                <Card key={one.code} title={one.words}>
                  <OwnClass one={one} />
                  {one.endsOn === null && (
                    <div className="mt-4 flex flex-wrap gap-3 print:hidden">
                      <FormDialog
                        label={t('cause.renameClass')}
                        title={t('cause.renameClassOf', { words: one.words })}
                        keep={`cause-class-name ${one.code}`}
                      >
                        {(close) => <ClassNameForm one={one} version={version} onDone={close} />}
                      </FormDialog>
                      <FormDialog
                        kind="tertiary"
                        label={t('cause.endClass')}
                        title={t('cause.endClassOf', { words: one.words })}
                        keep={`cause-class-end ${one.code}`}
                      >
                        {(close) => <ClassEndForm one={one} version={version} onDone={close} />}
                      </FormDialog>
                    </div>
                  )}
                </Card>
              ))}
              <p className="text-std-16N-170">{t('cause.otherSchemes')}</p>
            </>
          )
        }}
      </QueryView>
    </AdminFrame>
  )
}
