import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { home } from '../home/manifest.ts';
import { BrokenPage, NoSuchPage } from './dead-ends.tsx';
import { Shell } from './shell.tsx';
import { tools } from './tools.ts';

const root = createRootRoute({ component: Shell });

const start = createRoute({
  getParentRoute: () => root,
  path: home.path,
  component: lazyRouteComponent(() => import('../home/page.tsx')),
});

const routes = tools.map(({ path, page }) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(page) }),
);

export const router = createRouter({
  routeTree: root.addChildren([start, ...routes]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: NoSuchPage,
  defaultErrorComponent: BrokenPage,
});
