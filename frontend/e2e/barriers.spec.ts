import { barriers } from './barriers'
import { expect, test } from './fixtures'

test('a page with barriers is told each of them, the same page mended none', async ({ page }) => {
  const said = (text: string) =>
    `<html lang="ja"><head><title>題</title></head><body><main>${text}</main></body></html>`
  await page.setContent(said('<img src="x"><p style="color:#bbb">薄い</p><input><button></button><ul><p>行</p></ul>'))
  expect(await barriers(page)).toEqual([
    'button-name: button',
    'color-contrast: main > p',
    'image-alt: img',
    'label: input',
    'list: ul',
    'target-size: button',
  ])
  await page.setContent(
    said(
      '<img src="x" alt="棚"><p>濃い</p><label>名<input></label><p><button style="height:44px">送る</button></p><ul><li>行</li></ul>',
    ),
  )
  expect(await barriers(page)).toEqual([])
})
