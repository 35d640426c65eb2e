import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { choice, optionalMail, optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { below } from '@/lib/query-keys'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/data-table'
import { DateTimeField } from '@/ui/date-time-field'
import { EmptyState } from '@/ui/empty-state'
import { Form } from '@/ui/form'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { MailField } from '@/ui/mail-field'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { addMember, endMembership, membersQuery, ROLES, type Member } from '../api'

const memberSchema = z.object({
  name: requiredText(60),
  shortName: optionalText(60),
  role: choice(ROLES),
  mail: optionalMail(),
  from: requiredInstant(),
})

function useSaved() {
  const queries = useQueryClient()
  const toast = useToast()
  return async (happened: string) => {
    toast(happened)
    await queries.invalidateQueries({ queryKey: below('/api/council-members') })
    await queries.invalidateQueries({ queryKey: below('/api/meetings') })
  }
}

function MemberForm({ term, onDone }: { term: number; onDone: () => void }) {
  const { t } = useTranslation()
  const saved = useSaved()
  const form = useOfficeForm(memberSchema, { name: '', shortName: '', role: 'MEMBER', mail: '', from: null as never })
  const submit = useSubmit(form, async ({ shortName, mail, from, ...values }) => {
    await addMember({ ...values, term, shortName: shortName || null, mail: mail || null, from: toInputs(from).date })
    await saved(t('meeting.added'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.addMember')}>
      <TextField
        id="name"
        label={t('meeting.memberName')}
        required
        maxLength={60}
        error={errors.name?.message}
        {...form.register('name')}
      />
      <TextField
        id="shortName"
        label={t('meeting.shortName')}
        hint={t('meeting.shortNameHint')}
        maxLength={60}
        error={errors.shortName?.message}
        {...form.register('shortName')}
      />
      <Select
        id="role"
        label={t('meeting.roleLabel')}
        empty={null}
        required
        error={errors.role?.message}
        options={ROLES.map((value) => ({ value, label: t(`meeting.role.${value}`) }))}
        {...form.register('role')}
      />
      <MailField
        id="mail"
        label={t('meeting.mail')}
        hint={t('meeting.mailHint')}
        error={errors.mail?.message}
        {...form.register('mail')}
      />
      <Controller
        name="from"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="from"
            label={t('meeting.from')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}

function EndForm({ member, onDone }: { member: Member; onDone: () => void }) {
  const { t } = useTranslation()
  const saved = useSaved()
  const form = useOfficeForm(z.object({ until: requiredInstant(), reason: requiredText(1000) }), {
    until: null as never,
    reason: '',
  })
  const submit = useSubmit(form, async ({ until, reason }) => {
    await endMembership(member.id, { until: toInputs(until).date, reason })
    await saved(t('meeting.membershipEnded'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('meeting.end')}>
      <Controller
        name="until"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="until"
            label={t('meeting.until')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="reason"
        label={t('meeting.reason')}
        required
        rows={2}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}

/** 委員名簿 of a term. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const term = Number(useParams().term)
  return (
    <>
      <PageTitle title={t('meeting.memberTitle', { term })}>
        <LinkButton to={`/council?term=${term}`}>{t('meeting.back')}</LinkButton>
        <FormDialog kind="primary" label={t('meeting.addMember')} title={t('meeting.addMember')} keep="council-member">
          {(close) => <MemberForm term={term} onDone={close} />}
        </FormDialog>
      </PageTitle>
      <QueryView query={useQuery(membersQuery(term))}>
        {(members) =>
          members.length === 0 ? (
            <EmptyState title={t('meeting.noMembers')}>{t('meeting.noMembersText')}</EmptyState>
          ) : (
            <Card>
              <DataTable
                caption={t('meeting.memberTitle', { term })}
                rows={members}
                rowKey={({ id }) => String(id)}
                columns={[
                  { key: 'role', head: t('meeting.roleLabel'), cell: ({ role }) => t(`meeting.role.${role}`) },
                  { key: 'name', head: t('meeting.memberName'), cell: ({ name }) => name },
                  { key: 'short', head: t('meeting.shortName'), cell: ({ shortName }) => shortName },
                  {
                    key: 'period',
                    head: t('meeting.period'),
                    cell: ({ from, until }) =>
                      t('meeting.periodOf', {
                        from: dates.date(from),
                        until: until ? t('meeting.untilDay', { day: dates.date(until) }) : '',
                      }),
                  },
                  {
                    key: 'end',
                    head: '',
                    bare: true,
                    cell: (member) =>
                      member.until === null && (
                        <FormDialog
                          kind="tertiary"
                          label={t('meeting.end')}
                          title={t('meeting.endOf', { name: member.shortName })}
                          keep={`council-member-end ${member.id}`}
                        >
                          {(close) => <EndForm member={member} onDone={close} />}
                        </FormDialog>
                      ),
                  },
                ]}
              />
            </Card>
          )
        }
      </QueryView>
    </>
  )
}
