import { Router, type Commands, type RouteContext } from '@vaadin/router';

/** An address as the routes see it. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly id: string;
}

export interface ScreenRoute {
  /** As the router writes it: `/workouts/:id`. */
  readonly path: string;
  readonly make: (address: Address) => Promise<HTMLElement>;
}

export interface Navigation {
  go(path: string): void;
  /** Shows another address in place of the current one, which leaves no way back to it. */
  replace(path: string): void;
  /** Asked before the router: true when it shall do nothing until `route` is called. @param path - With what follows `?`. */
  shortcut: (path: string, route: () => void) => boolean;
}

/** What the router puts up and takes down in place of a screen: screens may stay where they are when another is shown. */
interface StandIn extends HTMLElement {
  onAfterEnter: () => void;
}

/**
 * The only place that knows the router; see docs/decisions for why it is this one.
 *
 * @param show - Shows a screen in place of the one before, once its address is the page's.
 */
export function startRouter(
  show: (screen: HTMLElement) => void,
  routes: readonly ScreenRoute[],
  onShown: (pathname: string) => void,
): Navigation {
  const navigation: Navigation = {
    go: (path) => void Router.go(path),
    replace: (path) => {
      history.replaceState(history.state, '', path);
      const { pathname, search } = location;
      void router.render({ pathname, search }, false);
    },
    shortcut: () => false,
  };
  // Before the router: listeners of one window run in the order in which they came.
  window.addEventListener('vaadin-router-go', (event) => {
    const { pathname, search } = event.detail;
    if (!navigation.shortcut(pathname + (search ?? ''), () => void router.render(event.detail, true))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  const router = new Router(document.createElement('div'));
  window.addEventListener('vaadin-router-location-changed', (event) => onShown(event.detail.location.pathname));
  void router.setRoutes(
    routes.map(({ path, make }) => ({
      path,
      action: async (context: RouteContext, _commands: Commands) => {
        const screen = await make(addressOf(context));
        return Object.assign(document.createElement('div'), { onAfterEnter: () => show(screen) } satisfies Partial<StandIn>);
      },
    })),
  );
  return navigation;
}

function addressOf(context: RouteContext): Address {
  const id = context.params['id'];
  return { pathname: context.pathname, search: context.search ?? '', id: typeof id === 'string' ? id : '' };
}
