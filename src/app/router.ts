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
  return {
    go: (path) => void Router.go(path),
    replace: (path) => {
      history.replaceState(history.state, '', path);
      const { pathname, search } = location;
      void router.render({ pathname, search }, false);
    },
  };
}

function addressOf(context: RouteContext): Address {
  const id = context.params['id'];
  return { pathname: context.pathname, search: context.search ?? '', id: typeof id === 'string' ? id : '' };
}
