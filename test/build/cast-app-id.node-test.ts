import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { castAppId } from '../../src/build/cast-app-id.mjs';
import { readSettings } from '../../src/hub/settings.ts';

describe('the Cast receiver in a built page', () => {
  it('is not there unless it is given', () => {
    assert.equal(castAppId(undefined), null);
    assert.equal(castAppId(''), null);
  });

  for (const given of ['0A1B2C3D', 'cc1ad845']) {
    it(`is of ${given} what the running hub makes of it`, () => {
      const read = readSettings({ CAST_APP_ID: given });
      assert.equal(castAppId(given), read.ok ? read.settings.castAppId : '');
    });
  }

  for (const given of ['0A1B2C3', '0A1B2C3DE', '0A1B2C3G', '0A1B2C3D"><script>']) {
    it(`cannot be ${given}`, () => {
      assert.throws(() => castAppId(given), /CAST_APP_ID is/);
      assert.equal(readSettings({ CAST_APP_ID: given }).ok, false);
    });
  }
});
