import { msg } from '@lit/localize';
import type { Destination } from '../../components/top-bar/top-bar.ts';

/** What the bar leads to. The remote is there for whoever has steered a TV from here, or is about to; on a phone, where it is one press. */
export function mainWays(hasRemote: boolean): readonly Destination[] {
  return [
    { path: '/', word: msg('Today'), icon: 'house' },
    ...(hasRemote ? [{ path: '/remote', word: msg('Remote'), icon: 'television-simple', isForPhone: true } as const] : []),
    { path: '/workouts', word: msg('Workouts'), icon: 'barbell' },
    { path: '/meals', word: msg('Meals'), icon: 'fork-knife' },
    { path: '/progress', word: msg('Progress'), icon: 'chart-bar' },
    { path: '/settings', word: msg('Settings'), icon: 'gear' },
  ];
}

/** Which of them a page belongs to. */
export function wayOf(pathname: string): string {
  if (pathname === '/people') return '/settings';
  if (/^\/(recipes|shopping)/.test(pathname)) return '/meals';
  return /^\/(workouts|settings|meals)/.exec(pathname)?.[0] ?? pathname;
}
