import { expect } from '@esm-bundle/chai';
import { createOtherTabs, type OtherTabs } from '../../src/app/other-tabs.ts';

let names = 0;

/** Two pages of one browser; a channel does not care that they are one here. */
function twoPages(playing: { first: string | null; second: string | null }): { first: OtherTabs; second: OtherTabs; heard: Promise<string>; erased: Promise<void> } {
  names += 1;
  const name = `other-tabs-${names}`;
  let hear: (id: string) => void = () => undefined;
  const heard = new Promise<string>((resolve) => (hear = resolve));
  let hearErased: () => void = () => undefined;
  const erased = new Promise<void>((resolve) => (hearErased = resolve));
  const first = createOtherTabs({ name, playingHere: () => playing.first, onBegun: hear, onErased: hearErased });
  const second = createOtherTabs({ name, playingHere: () => playing.second, onBegun: () => undefined, onErased: () => undefined });
  return { first, second, heard, erased };
}

describe('pages of one browser', () => {
  it('say so when they play the session somebody asks about', async () => {
    const { second } = twoPages({ first: 'one', second: null });
    expect(await second.plays('one')).to.equal(true);
  });

  it('say nothing about another session, and nothing while they play none', async () => {
    const { first, second } = twoPages({ first: 'other', second: null });
    expect(await second.plays('one')).to.equal(false);
    expect(await first.plays('one')).to.equal(false);
  });

  it('never answer themselves', async () => {
    const { first } = twoPages({ first: 'one', second: null });
    expect(await first.plays('one')).to.equal(false);
  });

  it('hear which session begins elsewhere', async () => {
    const { second, heard } = twoPages({ first: null, second: null });
    second.tellBegin('one');
    expect(await heard).to.equal('one');
  });

  it('hear that everything was deleted elsewhere', async () => {
    const { second, erased } = twoPages({ first: 'one', second: null });
    second.tellErased();
    await erased;
  });
});
