import './polyfills.ts';
import './lit-nonce.ts';
import './cast/scanned.ts';
import { App } from './app.ts';

new App().start();
