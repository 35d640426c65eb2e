import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText } from '@/lib/forms'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import {
  CONFIDENTIAL_GROUNDS,
  handlerCandidatesQuery,
  makeConfidential,
  type Confidentiality,
  type HandlerCandidate,
} from '../api'
import { useRecord } from './use-record'

interface Props {
  number: string
  view: Confidentiality
  onDone: () => void
}

/** Who is to know of the case from now on; offered are those who can be named. */
export function ConfidentialityForm(props: Props) {
  return (
    <QueryView query={useQuery({ ...handlerCandidatesQuery(props.number), gcTime: 0 })}>
      {(candidates) => <Fields {...props} candidates={candidates} />}
    </QueryView>
  )
}

const schema = z.object({
  ground: choice(CONFIDENTIAL_GROUNDS),
  words: optionalText(1000),
  handlers: z.array(z.string()),
})

const keyOf = ({ post, account }: { post: number; account: number | null }) => `${post} ${account ?? ''}`

function Fields({ number, view, candidates, onDone }: Props & { candidates: HandlerCandidate[] }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const now = view.confidential ? view.decisions[0] : undefined
  const form = useOfficeForm(schema, {
    ground: now?.ground ?? ('' as never),
    words: now?.words ?? '',
    handlers: (now?.handlers ?? []).map(keyOf),
  })
  const send = useVersion<Confidentiality>(view.version, (current) => current.version)
  const always = candidates.filter(({ required }) => required)
  const others = candidates.filter(({ required }) => !required)
  const submit = useSubmit(form, async ({ ground, words, handlers }) => {
    const named = [...always, ...others.filter((candidate) => handlers.includes(keyOf(candidate)))]
    await record(
      send((version) =>
        makeConfidential(number, {
          version,
          ground,
          words: words || null,
          handlers: named.map(({ post, account }) => ({ post, account })),
        }),
      ),
      t(view.confidential ? 'incident.confidentiality.changed' : 'incident.confidentiality.made'),
    )
    onDone()
  })
  const { errors } = form.formState
  const named = ({ label, people }: HandlerCandidate) => label + t('ui.inBrackets', { text: people.join(t('ui.and')) })
  const conflictRows = (current: unknown) => [
    {
      label: t('incident.confidentiality.handlers'),
      mine: [...always, ...others.filter((each) => form.getValues('handlers').includes(keyOf(each)))]
        .map(({ label }) => label)
        .join(t('ui.and')),
      theirs: ((current as Confidentiality).decisions[0]?.handlers ?? []).map(({ label }) => label).join(t('ui.and')),
    },
  ]
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(view.confidential ? 'incident.confidentiality.change' : 'incident.confidentiality.make')}
      conflictRows={conflictRows}
    >
      <RadioGroup
        id="ground"
        label={t('incident.confidentiality.ground')}
        required
        error={errors.ground?.message}
        {...form.register('ground')}
        options={CONFIDENTIAL_GROUNDS.map((value) => ({
          value,
          label: t(`incident.confidentiality.grounds.${value}`),
        }))}
      />
      <TextArea
        id="words"
        label={t('incident.confidentiality.words')}
        hint={t('incident.confidentiality.wordsHint')}
        rows={3}
        maxLength={1000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <div>
        <p className="text-std-16B-170">{t('incident.confidentiality.always')}</p>
        <ul className="list-disc pl-5">
          {always.map((candidate) => (
            <li key={keyOf(candidate)}>{named(candidate)}</li>
          ))}
        </ul>
      </div>
      <CheckboxGroup
        id="handlers"
        label={t('incident.confidentiality.others')}
        hint={t('incident.confidentiality.othersHint')}
        error={errors.handlers?.message}
        {...form.register('handlers')}
        options={others.map((candidate) => ({ value: keyOf(candidate), label: named(candidate) }))}
      />
      <Notice title={t('incident.confidentiality.follows')} role="status" />
    </Form>
  )
}
