import { expect } from '@esm-bundle/chai';
import { createRemotePlace } from '../../../src/app/cast/remote-place.ts';

describe('this device’s place at a TV', () => {
  it('is taken when another page of the browser has it, and free when none has', async () => {
    let isTaken = false;
    createRemotePlace(() => isTaken);
    const here = createRemotePlace(() => true);
    expect(await here.isTakenElsewhere()).to.equal(false);
    isTaken = true;
    expect(await here.isTakenElsewhere()).to.equal(true);
  });
});
