import { get } from 'node:http'
import { get as secureGet } from 'node:https'
import { connect, type ConnectionOptions } from 'node:tls'
import { expect, test as base } from '@playwright/test'
import { freePort } from './application'
import { Nginx, whyNoNginx } from './nginx'

/** The proxy alone: behind it no program answers. */
const test = base.extend<object, { nginx: Nginx }>({
  nginx: [
    async ({}, use) => {
      const nginx = await Nginx.reserve()
      await nginx.start(await freePort())
      await use(nginx)
      await nginx.stop()
    },
    { scope: 'worker' },
  ],
})

test.skip(whyNoNginx() !== undefined, whyNoNginx())

function status(url: string): Promise<number> {
  return new Promise((answered, failed) => {
    const ask = url.startsWith('https') ? secureGet : get
    ask(url, { rejectUnauthorized: false, family: 4 }, (response) => {
      response.resume().on('end', () => answered(response.statusCode!))
    }).on('error', failed)
  })
}

/** How a handshake ends: the version that was agreed, or the word of the server. */
function shake(nginx: Nginx, options: ConnectionOptions): Promise<string> {
  return new Promise((ended) => {
    const wire = connect({ host: '127.0.0.1', port: nginx.port, rejectUnauthorized: false, ...options }, () => {
      ended(wire.getProtocol()!)
      wire.destroy()
    })
    wire.on('error', (refused: NodeJS.ErrnoException) => ended(refused.code!))
  })
}

test('the logs tell neither what was searched for nor the secret of a calendar', async ({ nginx }) => {
  for (const path of [
    '/incidents?text=%E5%B1%B1%E7%94%B0',
    '/api/incidents?text=%E5%B1%B1%E7%94%B0',
    '/feeds/s3cret/deadlines.ics',
    '/%66eeds/s3cret/deadlines.ics',
  ]) {
    expect(await status(nginx.url + path)).toBe(502)
    await status(`http://127.0.0.1:${nginx.plainPort}${path}`)
  }
  await expect.poll(() => nginx.logged.match(/"GET \/feeds\/" 502/g)?.length).toBe(2)
  expect(nginx.logged).toContain('"GET /api/incidents" 502')
  expect(nginx.logged).not.toMatch(/text=|山田|E5%B1%B1|s3cret/)
})

test('a page leads from plain HTTP to TLS, and a program that forgot TLS is refused', async ({ nginx }) => {
  const plain = `http://127.0.0.1:${nginx.plainPort}`
  expect(await status(`${plain}/tasks`)).toBe(301)
  expect(await status(`${plain}/api/session`)).toBe(403)
  expect(await status(`${plain}/feeds/s3cret/deadlines.ics`)).toBe(403)
})

test('old versions of TLS and weak ciphers are refused', async ({ nginx }) => {
  expect(await shake(nginx, {})).toBe('TLSv1.3')
  expect(await shake(nginx, { maxVersion: 'TLSv1.2' })).toBe('TLSv1.2')
  expect(await shake(nginx, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' })).toBe(
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  )
  expect(await shake(nginx, { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA256' })).toMatch(
    /HANDSHAKE_FAILURE/,
  )
})
