const IV_BYTES = 12

const toBytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** Seals texts so that only who has the key can read them again. */
export interface SecretBox {
  seal: (text: string) => Promise<string>
  /** The text, or null when it was sealed with another key or tampered with. */
  open: (sealed: string) => Promise<string | null>
}

/** AES-GCM under a key of 32 bytes; null where the browser withholds cryptography (no TLS). */
export async function secretBox(keyBase64: string): Promise<SecretBox | null> {
  if (!globalThis.crypto?.subtle) return null
  const key = await crypto.subtle.importKey('raw', toBytes(keyBase64), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
      return `${toBase64(iv)}.${toBase64(new Uint8Array(cipher))}`
    },
    async open(sealed) {
      try {
        const [iv = '', cipher = ''] = sealed.split('.')
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(cipher))
        return new TextDecoder().decode(plain)
      } catch {
        return null
      }
    },
  }
}

/** A random UUID, also where the browser offers none because the page came without TLS. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
