import type { Page } from '@playwright/test'

/** Exif of a telephone held upright: turned by 90 degrees, with an (empty) directory of the place. */
const EXIF = Buffer.from([
  0xff,
  0xe1,
  0,
  52,
  ...Buffer.from('Exif\0\0MM\0*'),
  0,
  0,
  0,
  8,
  0,
  2,
  0x01,
  0x12,
  0,
  3,
  0,
  0,
  0,
  1,
  0,
  6,
  0,
  0,
  0x88,
  0x25,
  0,
  4,
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  38,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
])

/** A photograph as a telephone sends it. */
export async function photograph(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 500 })
    const brush = canvas.getContext('2d')!
    brush.fillStyle = '#d8c7a0'
    brush.fillRect(0, 0, 800, 500)
    brush.fillStyle = '#5b4a2f'
    brush.fillRect(60, 60, 300, 380)
    return canvas.toDataURL('image/jpeg', 0.9)
  })
  const picture = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  return Buffer.concat([picture.subarray(0, 2), EXIF, picture.subarray(2)])
}
