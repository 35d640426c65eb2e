import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { unitsQuery, type Unit } from '../api'
import { AdminFrame } from '../parts/admin-frame'
import { FormDialog } from '@/ui/form-dialog'
import { PostCard } from '../components/post-card'
import { PostForm } from '../components/post-form'
import { RegimeForm } from '../components/regime-form'
import { RenameForm } from '../components/rename-form'

function UnitView({ unit, parent }: { unit: Unit; parent: Unit | undefined }) {
  const { t } = useTranslation()
  return (
    <>
      <DescriptionList
        items={[
          { label: t('admin.code'), value: unit.code },
          { label: t('admin.kindLabel'), value: t(`admin.kind.${unit.kind}`) },
          {
            label: t('admin.parent'),
            value: parent ? <TextLink to={`/admin/units/${parent.code}`}>{parent.name}</TextLink> : t('admin.none'),
          },
          { label: t('admin.body'), value: unit.bodyName },
          { label: t('admin.phone'), value: unit.phone ?? t('admin.none') },
          { label: t('assessment.regimeLabel'), value: t(`assessment.regime.${unit.legalRegime}`) },
        ]}
      />
      <div className="flex flex-wrap gap-3">
        <FormDialog label={t('admin.rename')} title={unit.name}>
          {(close) => <RenameForm unit={unit} onDone={close} />}
        </FormDialog>
        <FormDialog label={t('admin.changeRegime')} title={unit.name}>
          {(close) => <RegimeForm unit={unit} onDone={close} />}
        </FormDialog>
        <FormDialog label={t('admin.newPost')} title={t('admin.newPost')}>
          {(close) => <PostForm unit={unit} onDone={close} />}
        </FormDialog>
      </div>
      {unit.posts.length === 0 && <EmptyState title={t('admin.noPost')}>{t('admin.noPostText')}</EmptyState>}
      {unit.posts.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  )
}

/** One unit: its posts and their holders. */
export function Component() {
  const { t } = useTranslation()
  const { code } = useParams()
  const query = useQuery(unitsQuery)
  const unit = query.data?.find((candidate) => candidate.code === code)
  return (
    <AdminFrame title={unit?.name ?? t('admin.units')}>
      <QueryView query={query}>
        {(units) =>
          unit ? (
            <UnitView unit={unit} parent={units.find((candidate) => candidate.code === unit.parentCode)} />
          ) : (
            <EmptyState title={t('admin.noUnit')} />
          )
        }
      </QueryView>
    </AdminFrame>
  )
}
