import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { setStyle } from '../../components/set-style.ts';

function show(host: HTMLElement, styles: Readonly<Record<string, string>>): HTMLElement {
  // The element must be born in the host's own page, or that page's policy does not see it.
  render(html`<div ${setStyle(styles)}></div>`, host, { creationScope: host.ownerDocument });
  return host.firstElementChild as HTMLElement;
}

describe('setStyle', () => {
  it('styles the element from its first rendering on, also where a policy forbids style attributes', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    page.head.innerHTML = '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'">';
    page.body.innerHTML = '<p style="opacity: 0.5"></p>';
    const host = page.createElement('div');
    page.body.append(host);
    expect(frame.contentWindow?.getComputedStyle(page.querySelector('p') as Element).opacity, 'the policy is in force').to.equal('1');
    expect(frame.contentWindow?.getComputedStyle(show(host, { opacity: '0.25' })).opacity).to.equal('0.25');
    frame.remove();
  });

  it('takes away a style that is no longer asked for', () => {
    const host = document.createElement('div');
    show(host, { opacity: '0.25', '--share': '3' });
    const element = show(host, { '--share': '4' });
    expect(element.style.opacity).to.equal('');
    expect(element.style.getPropertyValue('--share')).to.equal('4');
  });
});
