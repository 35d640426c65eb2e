import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail that came: to whom, its head as it was written on the line, its text as people read it. */
export interface Mail {
  to: string[]
  head: string
  body: string
}

function read(to: string[], written: string): Mail {
  const end = written.indexOf('\r\n\r\n')
  const [head, body] = [written.slice(0, end), written.slice(end + 4)]
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return { to, head, body: Buffer.from(body, 'base64').toString() }
  if (encoding !== 'quoted-printable') return { to, head, body }
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return { to, head, body: Buffer.from(bytes, 'latin1').toString() }
}

/** A mail server that takes every mail on a free port of this machine. */
export class PostOffice {
  readonly mails: Mail[] = []
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, taken) => {
      const chunks: Buffer[] = []
      stream
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          this.mails.push(
            read(
              session.envelope.rcptTo.map(({ address }) => address),
              Buffer.concat(chunks).toString(),
            ),
          )
          taken()
        })
    },
  })

  static async open(): Promise<PostOffice> {
    const office = new PostOffice()
    await new Promise<void>((open) => office.server.listen(0, '127.0.0.1', open))
    return office
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port
  }

  /** The mails to that address. */
  to(address: string): Mail[] {
    return this.mails.filter(({ to }) => to.includes(address))
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.server.close(closed))
  }
}
