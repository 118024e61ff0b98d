import { expect } from '@esm-bundle/chai';
import { createPageLife } from '../../../src/app/effects/page-life.ts';

describe('page life', () => {
  const heard: string[] = [];
  let end: () => void = () => undefined;

  const see = (state: DocumentVisibilityState): void => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    heard.length = 0;
    end = createPageLife().subscribe((moment) => heard.push(moment));
  });

  afterEach(() => {
    end();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('tells when the page is hidden and when it is back', () => {
    see('hidden');
    expect(createPageLife().isHidden).to.equal(true);
    see('visible');
    expect(createPageLife().isHidden).to.equal(false);
    expect(heard).to.deep.equal(['leave', 'return']);
  });

  it('tells of the back-forward cache and of freezing', () => {
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('freeze'));
    document.dispatchEvent(new Event('resume'));
    expect(heard).to.deep.equal(['leave', 'return', 'leave', 'return']);
  });

  it('is silent after the subscription ended', () => {
    end();
    see('hidden');
    window.dispatchEvent(new Event('pagehide'));
    expect(heard).to.deep.equal([]);
  });
});
