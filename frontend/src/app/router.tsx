import { createBrowserRouter, type RouteObject } from 'react-router'
import { Loading } from '@/ui/loading'
import { BrokenPage } from './broken-page'
import { Layout } from './layout'
import { NotFoundPage } from './not-found-page'
import { PublicLayout } from './public-layout'

const ofFeatures = import.meta.glob<{ routes?: RouteObject[]; publicRoutes?: RouteObject[] }>(
  '../features/*/routes.tsx',
  { eager: true },
)
const modules = Object.values(ofFeatures)

/** All pages: those of the features' routes.tsx behind the login, their publicRoutes before it. */
export const routes: RouteObject[] = [
  {
    element: <PublicLayout />,
    HydrateFallback: Loading,
    errorElement: <BrokenPage />,
    children: modules.flatMap((module) => module.publicRoutes ?? []),
  },
  {
    element: <Layout />,
    HydrateFallback: Loading,
    errorElement: <BrokenPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [...modules.flatMap((module) => module.routes ?? []), { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
]

/** The router of the browser. */
export const createRouter = () => createBrowserRouter(routes)
