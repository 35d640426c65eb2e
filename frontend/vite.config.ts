import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The application itself serves the built pages; the development server hands its requests on to it.
const application = process.env.TODOKE_URL ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react(), tailwind()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    proxy: Object.fromEntries(['/api', '/v3', '/actuator', '/test'].map((path) => [path, application])),
  },
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // Whose work the pages contain and on what terms.
    license: { fileName: 'licences.md' },
    // A strict Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // A page fetches a few files, not one for each module: the libraries of every page, the kit, what the case and the
        // tasks need together, and one file for each other feature.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /rolldown\/runtime|node_modules\/(react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next|openapi-fetch)\//,
              priority: 30,
            },
            { name: 'forms', test: /node_modules\/(react-hook-form|@hookform|zod)\//, priority: 30 },
            // With the parts that features share, and what stands above the pages of everybody, of the administration too.
            {
              name: 'kit',
              test: /src\/(ui|lib)\/(?!texts\.en)|src\/features\/\w+\/parts\/|src\/features\/admin\/(api|mail-server-alarm|waiting-appointments)\.tsx?|src\/features\/(answer|rollout)\/(api|late|answer-to-me|answers-of-case|unread-answers|to-received|waiting-roll-outs)\.tsx?|preload-helper/,
              priority: 20,
            },
            {
              name: 'case',
              test: /src\/features\/(incident|clock|worklist|board)\/(pages|components)\//,
              priority: 11,
            },
            {
              name: (id) => /src\/features\/(\w+)\/(pages|components)\//.exec(id)?.[1] ?? null,
              debugName: 'features',
              priority: 10,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    // The window is made once for each process, and each file still has one of its own.
    pool: 'vmForks',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
  },
})
