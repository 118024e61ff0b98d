import './polyfills.ts';
import './lit-nonce.ts';
import { App } from './app.ts';

new App().start();
