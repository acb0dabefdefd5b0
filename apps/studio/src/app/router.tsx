import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { BrokenPage, NoSuchPage } from './dead-ends.tsx';
import { Shell } from './shell.tsx';
import { tools } from './tools.ts';

const root = createRootRoute({ component: Shell });
const first = tools.find(({ group }) => group === 'Make') ?? tools[0];

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: first?.path ?? '/', replace: true });
  },
});

const pages = tools.map((tool) =>
  createRoute({ getParentRoute: () => root, path: tool.path, component: lazyRouteComponent(tool.page) }),
);

export const router = createRouter({
  routeTree: root.addChildren([start, ...pages]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: NoSuchPage,
  defaultErrorComponent: BrokenPage,
});
