import { expect } from '@esm-bundle/chai';
import { Router } from '@vaadin/router';
import { startBack } from '../../src/remote/back.ts';

/** The promise that makes one entry serve for screens and dialogs: the router never sees a step that a dialog took. */
describe('the way back together with the router', () => {
  it('closes the dialog first and renders the screen before only at the second step', async () => {
    const start = location.pathname + location.search;
    let onPopped: () => void = () => undefined;
    const stepBack = (): Promise<void> => {
      const done = new Promise<void>((resolve) => {
        onPopped = resolve;
      });
      history.back();
      return done;
    };
    window.addEventListener('popstate', (event) => {
      if (event.state !== 'vaadin-router-ignore') setTimeout(() => onPopped());
    });

    let isDialogOpen = false;
    startBack({
      offerBack: () => {
        const wasOpen = isDialogOpen;
        isDialogOpen = false;
        return wasOpen;
      },
      onFirst: () => undefined,
      homePath: '/',
      backArrivesAsHistory: true,
    });
    const outlet = document.createElement('div');
    const router = new Router(outlet);
    const rendered: string[] = [];
    await router.setRoutes([{
      path: '(.*)',
      action: ({ pathname }) => {
        rendered.push(pathname);
        return document.createElement('section');
      },
    }]);
    Router.go('/workouts');
    await router.ready;
    Router.go('/workouts/a');
    await router.ready;
    const screen = outlet.firstElementChild;

    isDialogOpen = true;
    await stepBack();
    await router.ready;
    expect(isDialogOpen).to.equal(false);
    expect(location.pathname).to.equal('/workouts/a');
    expect(outlet.firstElementChild).to.equal(screen);

    await stepBack();
    await router.ready;
    expect(location.pathname).to.equal('/workouts');
    expect(rendered.slice(1)).to.deep.equal(['/workouts', '/workouts/a', '/workouts']);

    router.unsubscribe();
    Router.setTriggers();
    history.replaceState(null, '', start);
  });
});
