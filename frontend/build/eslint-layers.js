import { dirname, relative, resolve, sep } from 'node:path'
import { SHARED } from './shared-parts.js'

const ORDER = ['lib', 'ui', 'features', 'app']

/** Where a file under src stands: its layer, and its feature and the folder there when it has one. */
function place(src, file) {
  const [layer, feature, folder] = relative(src, file).split(sep)
  return layer === 'features' ? { layer, feature, folder } : { layer }
}

/** app → features → ui → lib, one way; of another feature only the parts that it shares, and only where that is listed. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} must not import {{to}}: imports go app → features → ui → lib.',
      sibling: 'The feature {{from}} must not import this of the feature {{to}}: see build/shared-parts.js.',
    },
  },
  create(context) {
    const src = resolve(context.cwd, 'src')
    const here = place(src, context.filename)
    if (!ORDER.includes(here.layer)) return {}

    function check(node) {
      const name = node.source?.value
      if (typeof name !== 'string') return
      const target = name.startsWith('@/')
        ? resolve(src, name.slice(2))
        : name.startsWith('.')
          ? resolve(dirname(context.filename), name)
          : undefined
      if (!target || !target.startsWith(src + sep)) return
      const there = place(src, target)
      const listed = there.folder === 'parts' && SHARED[there.feature]?.includes(here.feature)
      if (ORDER.indexOf(there.layer) > ORDER.indexOf(here.layer)) {
        context.report({ node, messageId: 'upward', data: { from: here.layer, to: there.layer } })
      } else if (here.feature && there.feature && here.feature !== there.feature && !listed) {
        context.report({ node, messageId: 'sibling', data: { from: here.feature, to: there.feature } })
      }
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}
