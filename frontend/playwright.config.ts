import { defineConfig } from '@playwright/test'
import { findChromium } from './e2e/browser.mjs'

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../target/browser-tests',
  // Each worker has an application with a clock of its own, on which the journeys of a file follow each other.
  workers: process.env.TODOKE_E2E_PORT ? 1 : 2,
  fullyParallel: false,
  // Waited out only where something is missing; a busy machine needs more than a few seconds.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [['list']],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 900 },
    // A part that loads pulses: each of its frames is drawn without a graphics card, as dear as all the rest of opening a page.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of each test costs an eighth of the time: --trace on keeps one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      // The language of the browser's own date inputs, and names of files in any script.
      env: { ...process.env, LANGUAGE: 'ja', LC_ALL: 'C.UTF-8' } as Record<string, string>,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--lang=ja',
        // A page lives for seconds here: what is compiled for speed is thrown away before it pays.
        '--js-flags=--no-maglev --no-turbofan',
      ],
    },
  },
})
