import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressesOf } from '../../src/hub/addresses.ts';
import { readSettings } from '../../src/hub/settings.ts';

const usual = {
  port: 8080, host: '::', names: [], origins: [], isPackagedAllowed: false, isBehindProxy: false, tls: null, hubUrl: null, castAppId: null, log: 'without-terminal',
};

describe('readSettings', () => {
  it('listens on port 8080 of every address unless told otherwise', () => {
    assert.deepEqual(readSettings({}), { ok: true, settings: usual });
    assert.deepEqual(readSettings({ PORT: '' }), { ok: true, settings: usual });
    assert.deepEqual(readSettings({ PORT: '3000', HOST: '127.0.0.1' }), { ok: true, settings: { ...usual, port: 3000, host: '127.0.0.1' } });
  });

  it('takes further names, in any case', () => {
    const read = readSettings({ NAMES: 'Fit.example.org, tv.example.org' });
    assert.deepEqual(read.ok && read.settings.names, ['fit.example.org', 'tv.example.org']);
  });

  it('takes origins of apps from elsewhere, and apps out of packages by a word', () => {
    const read = readSettings({ ORIGINS: 'https://App.example.org, http://tv.lan:8080 packaged' });
    assert.deepEqual(read.ok && [read.settings.origins, read.settings.isPackagedAllowed], [['https://app.example.org', 'http://tv.lan:8080'], true]);
  });

  for (const hub of ['https://hub.example.org', 'wss://hub.example.org/link', 'HTTPS://hub.example.org/']) {
    it(`finds the same hub at HUB_URL=${hub}`, () => {
      const read = readSettings({ HUB_URL: hub });
      assert.equal(read.ok && read.settings.hubUrl, 'wss://hub.example.org/link');
    });
  }

  it('takes the id of a Cast receiver in any case', () => {
    const read = readSettings({ CAST_APP_ID: 'cc1ad845' });
    assert.equal(read.ok && read.settings.castAppId, 'CC1AD845');
  });

  const unusable: Readonly<Record<string, string>> = {
    HUB_URL: 'hub.example.org', ORIGINS: 'app.example.org', BEHIND_PROXY: 'perhaps', TLS_CERT: 'home.crt', TLS_KEY: 'home.key', LOG: 'loud', CAST_APP_ID: '0A1B2C3',
  };
  for (const [name, given] of [...Object.entries(unusable), ['HUB_URL', 'https://a.example/b'], ['HUB_URL', 'ftp://a.example'], ['ORIGINS', 'https://a.example/b'], ['CAST_APP_ID', '0A1B2C3G'], ['CAST_APP_ID', '0A1B2C3D"><script>']]) {
    it(`refuses ${name}=${given} in one sentence`, () => {
      const read = readSettings({ [name!]: given });
      assert.ok(!read.ok);
      assert.match(read.message, new RegExp(`^${name} [^\n]*\.$`));
    });
  }

  for (const port of ['abc', '-1', '65536', '80.5', '0x50', ' 80', '1e3']) {
    it(`refuses PORT=${port} in one sentence`, () => {
      const read = readSettings({ PORT: port });
      assert.ok(!read.ok);
      assert.match(read.message, /^PORT is .*\.$/);
    });
  }
});

describe('addressesOf', () => {
  const entry = (address: string, internal = false) => ({
    address, internal, family: 'IPv4' as const, netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null,
  });

  it('names the address other screens can reach, bridges last', () => {
    const found = addressesOf(8080, { lo: [entry('127.0.0.1', true)], docker0: [entry('172.17.0.1')], wlan0: [entry('192.168.1.20')] });
    assert.deepEqual(found, { local: 'http://localhost:8080/', lan: ['http://192.168.1.20:8080/', 'http://172.17.0.1:8080/'] });
  });

  it('names what the certificate vouches for, and numbers only where that is nothing', () => {
    const interfaces = { wlan0: [entry('192.168.1.20')] };
    assert.deepEqual(addressesOf(8443, interfaces, ['fit.example.org']), { local: 'https://localhost:8443/', lan: ['https://fit.example.org:8443/'] });
    assert.deepEqual(addressesOf(8443, interfaces, []).lan, ['https://192.168.1.20:8443/']);
  });

  it('says nothing of a network that is not there', () => {
    assert.deepEqual(addressesOf(80, { lo: [entry('127.0.0.1', true)] }).lan, []);
  });
});
