import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { askedField, fillIn, saidThere, typedIn } from '@/test/form'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn, type Asked } from '@/test/stand-in'
import { Component as AccountsPage } from './pages/accounts-page'
import { Component as AppointmentsPage } from './pages/appointments-page'
import { Component as DutyPage } from './pages/duty-page'
import { Component as UnitPage } from './pages/unit-page'
import { Component as UnitsPage } from './pages/units-page'

interface Case {
  page: ReactNode
  /** What opens the form. */
  button: string
  /** Where it is sent to. */
  to: string
  /** What is said when it has been done. */
  done: RegExp
}

const holding = {
  ...(contractAnswer('GET', '/api/admin/units') as { posts: { holdings: object[] }[] }[])[0]!.posts[0]!.holdings[0],
  displayName: '加藤 由美',
  state: 'CURRENT',
  from: '2012-04-01',
  mayTakeBack: true,
}
const unit = {
  code: 'F001',
  name: 'わかば保育園',
  kind: 'FACILITY',
  bodyName: '市長',
  legalRegime: 'ADMIN_ORGAN',
  parentCode: null,
  phone: null,
  posts: [{ id: 7, role: 'facility-head', name: '園長', takesTwo: false, vacant: false, holdings: [holding] }],
}
const account = {
  ...(contractAnswer('GET', '/api/admin/accounts') as { items: object[] }).items[0],
  id: 5,
  displayName: '加藤 由美',
  personnelNumber: '12',
}
const appointment = {
  ...(contractAnswer('GET', '/api/admin/appointments') as object[])[0],
  id: 9,
  displayName: '加藤 由美',
  postName: '園長',
  reader: 'SECOND_PERSON',
}
const telephone = {
  id: 3,
  unitCode: 'F001',
  label: '宿直室',
  number: '042',
  night: true,
  mail: null,
  position: 1,
  ended: false,
}

const FORMS: Record<string, Case> = {
  'a new unit': {
    page: <UnitsPage />,
    button: '所属を追加',
    to: 'POST /api/admin/units',
    done: /「.*」を追加しました/,
  },
  'another name of a unit': {
    page: <UnitPage />,
    button: '所属名・電話番号を変更',
    to: 'PUT /api/admin/units/F001',
    done: /「わかば保育園」を変更しました/,
  },
  'a new post': { page: <UnitPage />, button: '職を追加', to: 'POST /api/admin/posts', done: /「.*」を追加しました/ },
  'a new holder': {
    page: <UnitPage />,
    button: '担当者を登録',
    to: 'POST /api/admin/posts/7/holders',
    done: /「園長」の担当者を登録しました/,
  },
  'the end of a holding': {
    page: <UnitPage />,
    button: '終える',
    to: 'POST /api/admin/holdings/1/end',
    done: /担当の終わりを登録しました/,
  },
  'an appointment that was a slip': {
    page: <UnitPage />,
    button: '登録を取り消す',
    to: 'POST /api/admin/holdings/1/taking-back',
    done: /担当の登録を取り消しました/,
  },
  'a new account': {
    page: <AccountsPage />,
    button: 'アカウントを追加',
    to: 'POST /api/admin/accounts',
    done: /続けて、所属と職で担当者に登録してください/,
  },
  'another name of an account': {
    page: <AccountsPage />,
    button: '変更',
    to: 'PUT /api/admin/accounts/5',
    done: /アカウントを変更しました/,
  },
  'a temporary password': {
    page: <AccountsPage />,
    button: 'パスワード',
    to: 'PUT /api/admin/accounts/5/password',
    done: /仮のパスワードにしました/,
  },
  'a new telephone': {
    page: <DutyPage />,
    button: '連絡先を追加',
    to: 'POST /api/admin/duty-telephones',
    done: /「.*」を追加しました/,
  },
  'another number of a telephone': {
    page: <DutyPage />,
    button: '変更',
    to: 'PUT /api/admin/duty-telephones/3',
    done: /「宿直室」を変更しました/,
  },
  'an appointment that is declined': {
    page: <AppointmentsPage />,
    button: '認めない',
    to: 'POST /api/admin/appointments/9/rejection',
    done: /登録を認めませんでした/,
  },
}

const READ: Record<string, unknown> = {
  '/api/admin/units': [unit],
  '/api/admin/accounts': { items: [account], page: 0, size: 20, total: 1 },
  '/api/admin/appointments': [appointment],
  '/api/admin/duty-telephones': [telephone],
}

let refused: Response | undefined
let asked: Asked[]
const changes = () => asked.filter(({ method }) => method !== 'GET')

beforeEach(() => {
  refused = undefined
  asked = standIn(({ method, path }) => {
    if (method === 'GET') return READ[path] ?? contractAnswer(method, path)
    return refused ?? { ...(contractAnswer(method, path) as object | undefined), waits: false }
  })
})

async function open({ page, button }: Case) {
  const path = '/admin/units/:code'
  openPage(page, { address: '/admin/units/F001', path, person: personWith('admin') })
  fireEvent.click((await screen.findAllByRole('button', { name: button }))[0]!)
  await waitFor(() => expect(document.querySelector('dialog[open] form')).toBeTruthy())
}

const press = () => fireEvent.click(document.querySelector('form button[type=submit]')!)

describe.each(Object.entries(FORMS))('the form for %s', (_, form) => {
  it('puts a refusal beside its field, keeps what was typed, and closes once it is done, which it says', async () => {
    await open(form)
    fillIn()
    const typed = typedIn()
    refused = refusal(400, {
      title: '入力を確認してください。',
      violations: [{ field: askedField().name, message: 'ここを直してください。' }],
    })
    press()
    await waitFor(() =>
      expect(saidThere(), document.querySelector('form')!.textContent).toContain('ここを直してください。'),
    )
    expect(typedIn()).toEqual(typed)

    refused = undefined
    press()
    expect(await screen.findByText(form.done)).toBeTruthy()
    await waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull())
    expect(changes().map(({ method, path }) => `${method} ${path}`)).toEqual([form.to, form.to])
    expect(JSON.stringify(changes()[1]!.body)).not.toContain('""')
  })
})

it('a post that takes two people asks another one, and says that it does not count yet', async () => {
  READ['/api/admin/units'] = [{ ...unit, posts: [{ ...unit.posts[0], takesTwo: true }] }]
  asked = standIn(({ method, path }) =>
    method === 'GET' ? (READ[path] ?? contractAnswer(method, path)) : { waits: true },
  )
  await open(FORMS['a new holder']!)
  READ['/api/admin/units'] = [unit]
  expect(screen.getByText('この職の登録は、二人目の人の確認を受けてから有効になります')).toBeTruthy()
  fillIn()
  press()

  expect(await screen.findByText(/二人目の人が確認すると有効になります/)).toBeTruthy()
})

it('an end before the first day warns that the holding then counts on no day', async () => {
  await open(FORMS['the end of a holding']!)
  expect(screen.queryByText(/この担当は取消しになります/)).toBeNull()
  fireEvent.change(document.querySelector('form input[type=date]')!, { target: { value: '2012-03-31' } })

  expect(await screen.findByText(/この担当は取消しになります/)).toBeTruthy()
})

it('the rules that bind a unit begin with those of today, and a refusal stands beside them', async () => {
  await open({ page: <UnitPage />, button: '規律の区分を変更', to: '', done: / / })
  expect((screen.getByLabelText(/^行政機関等/) as HTMLInputElement).checked).toBe(true)
  fireEvent.click(screen.getByLabelText(/^病院・診療所・大学/))
  refused = refusal(400, {
    title: '入力を確認してください。',
    violations: [{ field: 'legalRegime', message: 'ここを直してください。' }],
  })
  press()
  await waitFor(() => expect(screen.getByRole('radiogroup').textContent).toContain('ここを直してください。'))
  expect((screen.getByLabelText(/^病院・診療所・大学/) as HTMLInputElement).checked).toBe(true)

  refused = undefined
  press()
  expect(await screen.findByText(/「わかば保育園」の規律の区分を変更しました/)).toBeTruthy()
  expect(changes().map(({ method, path, body }) => [`${method} ${path}`, body])).toEqual([
    ['PUT /api/admin/units/F001/legal-regime', { legalRegime: 'PRIVATE_RULE' }],
    ['PUT /api/admin/units/F001/legal-regime', { legalRegime: 'PRIVATE_RULE' }],
  ])
})

it('a role that the unit has a post for already is not offered again', async () => {
  await open(FORMS['a new post']!)
  const offered = within(screen.getByLabelText(/^役割/))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

  expect(offered).toContain('施設職員')
  expect(offered).not.toContain('施設長')
})
