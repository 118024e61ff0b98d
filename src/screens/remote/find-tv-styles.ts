import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const findTvStyles = css`
  :host {
    display: block;
    max-width: calc(44 * var(--u));
  }

  .head {
    margin-bottom: calc(0.75 * var(--u));
  }

  section {
    margin-bottom: calc(2 * var(--u));
  }

  h2 {
    font: 700 calc(var(--u) * (1.25 + 0.75 * var(--text-scale))) / 1.05 var(--display);
  }

  .how {
    margin-top: calc(0.625 * var(--u));
    font-size: var(--body);
    line-height: 1.4;
    overflow-wrap: break-word;
  }

  form {
    margin-top: calc(1.25 * var(--u));
    padding: calc(1.125 * var(--u)) calc(1.125 * var(--u)) calc(1.25 * var(--u));
    border-radius: calc(1.625 * var(--u));
    background: var(--card);
  }

  label {
    display: block;
    font-size: var(--body);
    font-weight: 700;
  }

  input {
    display: block;
    width: 100%;
    min-height: calc(4.5 * var(--u));
    margin-top: calc(0.5 * var(--u));
    padding: calc(0.375 * var(--u)) calc(0.5 * var(--u));
    border: 0.125rem solid var(--text);
    border-radius: calc(1 * var(--u));
    background: var(--page);
    color: var(--text);
    font: 700 calc(2.75 * var(--u)) / 1 var(--display);
    letter-spacing: 0.06em;
    text-align: center;
    text-transform: uppercase;
  }

  input:focus {
    box-shadow: 0 0 0 0.1875rem var(--mari);
  }

  input::placeholder {
    color: var(--text2);
    opacity: 0.6;
  }

  .said {
    margin-top: calc(0.75 * var(--u));
    font-size: var(--body);
    font-weight: 700;
    line-height: 1.35;
  }

  .said:empty {
    display: none;
  }

  form .button {
    width: 100%;
    margin-top: calc(0.875 * var(--u));
  }

  ul {
    margin: calc(0.75 * var(--u)) 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: stretch;
    margin-bottom: calc(0.625 * var(--u));
  }

  .tv,
  .remove {
    border-radius: calc(1.375 * var(--u));
    background: var(--card);
  }

  .tv {
    display: flex;
    flex: 1;
    align-items: center;
    min-width: 0;
    min-height: calc(4.5 * var(--u));
    padding: calc(0.5 * var(--u)) calc(1.125 * var(--u));
    color: var(--text);
  }

  .television {
    flex: none;
    width: calc(2.125 * var(--u));
    height: calc(2.125 * var(--u));
    margin-right: calc(1 * var(--u));
    fill: currentColor;
  }

  .tv span {
    min-width: 0;
  }

  b {
    display: block;
    overflow: hidden;
    font: 700 calc(1.625 * var(--u)) / 1.1 var(--display);
    text-overflow: ellipsis;
  }

  small {
    color: var(--text2);
    font-size: var(--label);
    font-weight: 600;
  }

  .remove {
    flex: none;
    width: calc(3.75 * var(--u));
    margin-left: calc(0.625 * var(--u));
    padding: 0;
    color: var(--text2);
    font-size: calc(1.375 * var(--u));
    text-align: center;
  }

  .tv:focus,
  .remove:focus {
    background: var(--mari);
    color: var(--ink);
    box-shadow: var(--ring-shadow);
  }

  .tv:focus small {
    color: var(--ink);
  }

  @media (pointer: coarse) and ${compact} {
    .tv:focus,
    .remove:focus {
      background: var(--card);
      color: var(--text);
    }

    .tv:focus small {
      color: var(--text2);
    }
  }
`;
