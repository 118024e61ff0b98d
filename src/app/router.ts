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

/** The only place that knows the router; see docs/decisions for why it is this one. */
export function startRouter(
  outlet: HTMLElement,
  routes: readonly ScreenRoute[],
  onShown: (pathname: string) => void,
): Navigation {
  const router = new Router(outlet);
  window.addEventListener('vaadin-router-location-changed', (event) => onShown(event.detail.location.pathname));
  void router.setRoutes(
    routes.map(({ path, make }) => ({
      path,
      action: (context: RouteContext, _commands: Commands) => make(addressOf(context)),
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
