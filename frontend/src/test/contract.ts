import { readFileSync } from 'node:fs'

interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
}

type Operation = { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }

const { paths, components } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const DEEP = 8

/** What stands in a field of that name wherever it is. */
const NAMED: Record<string, unknown> = {
  number: '2012-0001',
  incident: '2012-0001',
  cases: '2012-0001',
  cameFrom: '2012-0001',
  fiscalYear: 2012,
  part: 'F001',
  version: 1,
  serverNow: '2026-12-01T03:00:00Z',
  keptAt: '2026-11-30T03:00:00Z',
  year: 2026,
  firstYear: 2020,
  lastYear: 2030,
  begins: '15:00',
  mediaType: 'application/pdf',
  paper: 'council',
  fault: 'no-such-time',
}

const IDS = new Set(['id', 'account', 'medium', 'mail', 'post'])

const typeOf = ({ type }: Schema) => (Array.isArray(type) ? type.find((one) => one !== 'null') : type)
const maybeNothing = ({ type, anyOf }: Schema) =>
  (Array.isArray(type) && type.includes('null')) || (anyOf?.some((one) => one.type === 'null') ?? false)

/** What an answer holds where the contract leaves a choice: as little as may be, or everything there can be. */
export type Fullness = 'BARE' | 'FULL'

/** Which value of each list of values was given last, so that every one has its turn. */
const turns = new Map<string, number>()

/** What tells one thing from another, so that no two of a list are the same. */
let things = 0

function nextOf(values: unknown[]): unknown {
  const list = JSON.stringify(values)
  const turn = turns.get(list) ?? 0
  turns.set(list, turn + 1)
  return values[turn % values.length]
}

/**
 * An answer as the contract says that it looks. Bare: the first of all choices, one of all lists, nothing where there may be
 * nothing; full: something everywhere, and each value of a choice in its turn.
 */
function sample(schema: Schema, full: Fullness, name = '', depth = 0): unknown {
  if (schema.$ref) return sample(components.schemas[schema.$ref.split('/').at(-1)!]!, full, name, depth)
  if (name in NAMED && !schema.enum && typeOf(schema)?.replace('integer', 'number') === typeof NAMED[name]) {
    return NAMED[name]
  }
  if (maybeNothing(schema) && full === 'BARE') return null
  const there = schema.anyOf?.find((one) => one.type !== 'null')
  if (there) return sample(there, full, name, depth)
  if (schema.enum) {
    const values = schema.enum.filter((value) => value !== null)
    return full === 'FULL' ? nextOf(values) : values[0]
  }
  switch (typeOf(schema)) {
    case 'array':
      return depth > DEEP
        ? []
        : Array.from({ length: full === 'FULL' && depth < 2 ? 2 : 1 }, () =>
            sample(schema.items!, full, name, depth + 1),
          )
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, part]) => [field, sample(part, full, field, depth + 1)]),
      )
    case 'integer':
    case 'number':
      return full === 'FULL' && IDS.has(name) ? ++things : 1
    case 'boolean':
      return false
    case 'string':
      return schema.format === 'date'
        ? '2026-11-30'
        : schema.format === 'date-time'
          ? '2026-11-30T03:00:00Z'
          : full === 'FULL'
            ? `記録の言葉${++things}`
            : '記録の言葉'
    default:
      return {}
  }
}

/** What the application answers to a request, by the contract alone; nothing where an operation answers nothing. */
export function contractAnswer(method: string, path: string, full: Fullness = 'BARE'): unknown {
  const found = Object.keys(paths)
    .filter((pattern) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .sort((one, other) => one.split('{').length - other.split('{').length)[0]
  const operation = found && paths[found]![method.toLowerCase()]
  if (!operation) throw new Error(`The contract knows no ${method} ${path}`)
  const schema = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1].content?.[
    'application/json'
  ]?.schema
  return schema && sample(schema, full)
}

/** What a field of the contract may say. */
export const choicesOf = (schema: string, field: string) =>
  components.schemas[schema]!.properties![field]!.enum as string[]
