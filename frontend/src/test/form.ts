import { fireEvent } from '@testing-library/react'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const TYPED = '職員が確かめた。'
/** What a field takes that does not take a sentence. */
const WORDS: Record<string, string> = {
  numeric: '1',
  email: 'hanako@city.example.jp',
  password: 'つながりのない四つの言葉',
}

const fields = () => [...document.querySelectorAll<Field>('form input, form textarea, form select')]
const isChoice = (field: Field) => field.type === 'radio' || field.type === 'checkbox'
const change = (field: Field, value: string) => fireEvent.change(field, { target: { value } })

function fill(field: Field) {
  // What has no name and is no time only helps to choose, such as a place to be added.
  if (field.value !== '' || isChoice(field) || field.type === 'file' || (!field.name && field.type === 'text')) return
  if (field instanceof HTMLSelectElement)
    change(field, [...field.options].map(({ value }) => value).find((value) => value !== '') ?? '')
  else if (field.type === 'date') change(field, '2026-12-01')
  else if (field.type === 'time') change(field, '10:00')
  else change(field, WORDS[field.inputMode] ?? WORDS[field.type] ?? TYPED)
}

/** The choices of the form that belong together, by their name. */
function groups(type: string): HTMLInputElement[][] {
  const all = fields().filter((field) => field.type === type) as HTMLInputElement[]
  return [...new Set(all.map(({ name }) => name))].map((name) => all.filter((field) => field.name === name))
}

/** Answers everything that a form asks and that is not answered yet, also what an answer brings up: the first choice, a sentence. */
export function fillIn(): void {
  for (let round = 0; round < 4; round++) {
    const open = [...groups('radio'), ...groups('checkbox').filter(({ length }) => length > 1)].filter(
      (choices) => !choices.some(({ checked }) => checked),
    )
    open.forEach(([first]) => fireEvent.click(first!))
    fields().forEach(fill)
  }
}

/** Takes the last choice instead: what sends something back asks for the reason. */
export function chooseOtherwise(): void {
  groups('radio').forEach((choices) => fireEvent.click(choices.at(-1)!))
}

const SENTENCE = ':is(textarea[name], input[name]:not([type=radio], [type=checkbox]))'

const inputs = (selector: string) => document.querySelector<HTMLInputElement>(`form ${selector}`)

/** The field of the form that is asked in a sentence, else a day; and under which name the form knows it. */
export function askedField(): { input: Field; name: string } {
  const sentence = inputs('textarea[name]') ?? inputs(SENTENCE)
  if (sentence) return { input: sentence, name: sentence.name }
  const day = inputs('fieldset[id] input[type=date]')
  if (!day) throw new Error('The form asks neither for a sentence nor for a day')
  return { input: day, name: day.closest('fieldset')!.id }
}

/** Whether the form asks for a sentence as it is filled in now. */
export const asksSentence = () => inputs(SENTENCE) !== null

/** Types something of one's own there, the `nth` such thing. */
export function typeOwn(nth = 2): void {
  const { input } = askedField()
  change(input, input.type === 'date' ? `2026-12-0${nth}` : `書きかけの言葉${nth}。`)
}

/** What is said beside that field, which is marked as wrong. */
export function saidThere(): string {
  const { input } = askedField()
  if (input.getAttribute('aria-invalid') !== 'true') return ''
  const described = input
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)) ?? [input.closest('fieldset')]
  return described.map((element) => element?.textContent).join()
}

/** What stands in each field of the form, as people see it. */
export function typedIn(): Record<string, string | boolean> {
  return Object.fromEntries(
    fields().map((field) => {
      const name = field.name || `${field.closest('fieldset')?.id} ${field.type}`
      return isChoice(field) ? [`${name}=${field.value}`, (field as HTMLInputElement).checked] : [name, field.value]
    }),
  )
}
