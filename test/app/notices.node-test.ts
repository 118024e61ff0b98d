import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Notices } from '../../src/app/notices.ts';

function makeNotices() {
  const shown: string[] = [];
  const due: (() => void)[] = [];
  const notices = new Notices(
    (sentence) => shown.push(sentence),
    (run) => due.push(run),
  );
  return { notices, shown, letTimePass: () => due.shift()?.() };
}

describe('notices', () => {
  it('show one sentence at a time, and the next when its time is over', () => {
    const { notices, shown, letTimePass } = makeNotices();
    notices.tell('The disk is full.');
    notices.tell('A newer window is open.');
    assert.deepEqual(shown, ['The disk is full.']);
    letTimePass();
    letTimePass();
    assert.deepEqual(shown, ['The disk is full.', 'A newer window is open.', '']);
  });

  it('do not say the same twice while it is shown or waits', () => {
    const { notices, shown, letTimePass } = makeNotices();
    for (const sentence of ['One.', 'One.', 'Two.', 'Two.']) notices.tell(sentence);
    letTimePass();
    letTimePass();
    assert.deepEqual(shown, ['One.', 'Two.', '']);
  });

  it('say it again when it happens again', () => {
    const { notices, shown, letTimePass } = makeNotices();
    notices.tell('This session went on in another window.');
    letTimePass();
    notices.tell('This session went on in another window.');
    assert.equal(shown[shown.length - 1], 'This session went on in another window.');
  });
});
