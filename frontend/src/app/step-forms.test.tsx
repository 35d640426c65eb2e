import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PersonOfPage, type Session } from '@/lib/session'
import { choicesOf, contractAnswer } from '@/test/contract'
import { askedField, asksSentence, chooseOtherwise, fillIn, saidThere, typedIn, typeOwn } from '@/test/form'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { typeInto } from '@/ui/private-numbers'
import { StepDraft } from '@/ui/step-draft'
import { ToastProvider } from '@/ui/toast'
import { stepForms } from './step-registry'

const NUMBER = '2012-0001'
const PART = 'F001'
/** One with its check digit, of nobody. */
const MY_NUMBER = '123456789018'
/** Where a time is typed as one says it: what is understood of it stands there. */
const SPOKEN = /-words\b/
/** Steps of the whole case: all others are of a part. */
const OF_CASE = ['assess-duty', 'confirm-no-duty', 'draft-plan', 'decide-plan', 'closing-check']

/** The draft as the application keeps it meanwhile, and what it answers to a form that is sent. */
let draft: object | null
let answer: ((asked: Asked) => unknown) | undefined
let sent: Asked[]
let queries: QueryClient

const isDraft = ({ path }: Asked) => path.endsWith('/draft')
const posted = () =>
  sent.filter(
    (asked) => asked.method !== 'GET' && !isDraft(asked) && asked.path.startsWith(`/api/incidents/${NUMBER}/`),
  )

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  window.scrollTo = () => undefined
  draft = null
  answer = undefined
  sent = standIn((asked) => {
    if (isDraft(asked)) {
      if (asked.method === 'PUT') draft = { ...(asked.body as object), savedAt: '2026-12-01T03:00:00Z' }
      return asked.method === 'GET' ? { draft, openedBy: [] } : { savedAt: '2026-12-01T03:00:00Z' }
    }
    if (asked.method !== 'GET' && answer) return answer(asked)
    return contractAnswer(asked.method, asked.path)
  })
})

afterEach(() => queries.clear())

async function open(step: string) {
  const StepForm = stepForms[step]!
  const address = { number: NUMBER, step, ...(!OF_CASE.includes(step) && { part: PART }) }
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <PersonOfPage value={contractAnswer('GET', '/api/session') as Session}>
        <MemoryRouter initialEntries={['/here']}>
          <ToastProvider>
            <StepDraft {...address}>
              <StepForm {...address} />
            </StepDraft>
          </ToastProvider>
        </MemoryRouter>
      </PersonOfPage>
    </QueryClientProvider>,
  )
  await waitFor(() => expect(document.querySelector('form button[type=submit]')).toBeTruthy())
}

const press = () => fireEvent.click(document.querySelector('form button[type=submit]')!)
const settled = () => waitFor(() => expect(queries.isFetching()).toBe(0))

/** What a form asks in a way of its own. */
const BESIDES: Record<string, () => void> = {
  'assess-duty': () => {
    const ground = document.querySelector<HTMLInputElement>('#grounds input[type=checkbox]')!
    if (!ground.checked) fireEvent.click(ground)
  },
  'record-search-round': () => fireEvent.click(document.querySelector('#places input[type=checkbox]')!),
}

/** Without the times: one that nobody touched is always now. */
const words = (typed: ReturnType<typeof typedIn>) =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !/ (date|time)$/.test(name)))

/** Answers everything that the form asks, and what it asks besides once the limits of the case are known. */
async function answerAll(step: string) {
  await settled()
  fillIn()
  await settled()
  if (!asksSentence()) chooseOtherwise()
  fillIn()
  BESIDES[step]?.()
  await settled()
  typeOwn()
  return typedIn()
}

/** Sends the form; says what it finds wanting itself where nothing was sent. */
async function send() {
  const before = posted().length
  press()
  await waitFor(() => expect(posted().length, document.querySelector('form')?.textContent ?? '').toBe(before + 1))
}

describe.each(Object.keys(stepForms))('the form of the step %s', (step) => {
  it('puts a refusal beside its field, keeps what was typed and sends it once it is mended', async () => {
    await open(step)
    const typed = await answerAll(step)
    const { name } = askedField()
    answer = () =>
      refusal(400, {
        title: '入力を確認してください。',
        violations: [{ field: name, message: 'ここを直してください。' }],
      })
    await send()

    await waitFor(() => expect(saidThere()).toContain('ここを直してください。'))
    expect(typedIn()).toEqual(typed)
    answer = undefined
    await send()
  })

  it('says what to do where somebody else was first, and sends again with what was typed', async () => {
    await open(step)
    const typed = await answerAll(step)
    answer = ({ method, path }) =>
      refusal(409, {
        title: 'ほかの職員が先に登録しました。画面を開き直してください。',
        current: contractAnswer(method, path),
      })
    await send()

    await waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toMatch(/先に.*ください/))
    expect(typedIn()).toEqual(typed)
    answer = undefined
    await send()
  })

  it('warns at every field of words of a My Number, and writes stars for it where one wants that', async () => {
    await open(step)
    await answerAll(step)
    const fields = [...document.querySelectorAll<HTMLElement>('form textarea, form input[type=text]')].filter(
      (field): field is HTMLInputElement | HTMLTextAreaElement =>
        !SPOKEN.test(field.getAttribute('aria-describedby') ?? ''),
    )
    for (const field of fields) {
      typeInto(field, MY_NUMBER)
      const at = field.parentElement!
      await waitFor(() => expect(within(at).getByRole('status').textContent, field.name).toContain('マイナンバー'))
      fireEvent.click(within(at).getByRole('button', { name: '＊で伏せる' }))
      await waitFor(() => expect(field.value).toBe('＊'.repeat(12)))
    }
    // The draft of one form must not be kept while the next one is open.
    cleanup()
    await waitFor(() => expect(draft).not.toBeNull())
  })

  it('has the typed words again when it is opened anew, and keeps nothing once they were sent', async () => {
    await open(step)
    const typed = words(await answerAll(step))
    cleanup()
    await waitFor(() => expect(draft).not.toBeNull())

    await open(step)
    await settled()
    expect(words(typedIn())).toEqual(typed)
    expect(askedField().input.value).toMatch(/書きかけの言葉2。|2026-12-02/)
    expect(screen.getByText(/続きから/)).toBeTruthy()
    draft = null
    typeOwn(3)
    await send()
    cleanup()
    await settled()
    expect(draft).toBeNull()
  })
})

it('every step that the application knows has a form', () => {
  expect(Object.keys(stepForms).sort()).toEqual([...choicesOf('StepView', 'step')].sort())
})
