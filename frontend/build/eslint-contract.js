import { readFileSync } from 'node:fs'

const { paths, components } = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'))

const isObject = (part) => typeof part === 'object' && part !== null

/** The lists of values in a part of the contract, with where each stands. */
function listsIn(part, where) {
  if (!isObject(part)) return []
  const own = Array.isArray(part.enum) ? [{ where, values: new Set(part.enum.filter((value) => value !== null)) }] : []
  return own.concat(Object.entries(part).flatMap(([name, inner]) => listsIn(inner, `${where} ${name}`)))
}

const LISTS = [...listsIn(components.schemas, 'schema'), ...listsIn(paths, 'operation')]
const SHAPES = Object.entries(components.schemas)
  .filter(([, { properties }]) => properties)
  .map(([where, { properties }]) => ({ where, values: new Set(Object.keys(properties)) }))

const among = (values, all) => values.every((value) => all.has(value))
const same = (values, all) => values.length === all.size && among(values, all)
const texts = (nodes) => nodes.map((node) => (node?.type === 'Literal' ? node.value : undefined))

/** What the contract tells is written nowhere else: no list of its values, no union of them, no type with the fields of a schema. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { known: 'The contract tells this ({{where}}): take it from lib/api-types.' },
  },
  create(context) {
    const report = (node, found) => found && context.report({ node, messageId: 'known', data: { where: found.where } })
    const knownList = (values, is) => values.length > 1 && LISTS.find((list) => is(values, list.values))

    function checkShape(node, members) {
      // What a form holds may have the same names: its fields are texts within the form.
      if (node.parent.parent?.type === 'TSPropertySignature') return
      const names = members.map(({ key }) => key?.name)
      if (names.length > 2)
        report(
          node,
          SHAPES.find((shape) => same(names, shape.values)),
        )
    }
    return {
      ArrayExpression: (node) => report(node, knownList(texts(node.elements), same)),
      TSUnionType: (node) =>
        report(
          node,
          knownList(texts(node.types.flatMap((type) => (type.type === 'TSLiteralType' ? [type.literal] : []))), among),
        ),
      TSInterfaceBody: (node) => checkShape(node, node.body),
      TSTypeLiteral: (node) => checkShape(node, node.members),
    }
  },
}
