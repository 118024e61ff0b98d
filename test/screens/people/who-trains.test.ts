import { expect } from '@esm-bundle/chai';
import { DEFAULT_LOOK } from '../../../src/domain/movement/look.ts';
import { WhoIsHere } from '../../../src/screens/people/who-is-here.ts';
import { WhoTrains } from '../../../src/screens/people/who-trains.ts';
import type { PersonButton } from '../../../components/person-button/person-button.ts';
import { violationsIn } from '../../components/accessibility.ts';

const people = ['Maria', 'Jon'].map((name, at) => ({ id: `p${at}`, name, look: DEFAULT_LOOK }));

async function show<Shown extends WhoTrains | WhoIsHere>(element: Shown): Promise<Shown> {
  element.people = people;
  document.body.append(element);
  await element.updateComplete;
  for (const one of buttonsOf(element)) await one.updateComplete;
  return element;
}

function buttonsOf(element: WhoTrains | WhoIsHere): readonly PersonButton[] {
  return [...element.renderRoot.querySelectorAll('person-button')];
}

function press(element: WhoTrains | WhoIsHere, name: string): void {
  buttonsOf(element).find((one) => one.name === name)?.renderRoot.querySelector('button')?.click();
}

afterEach(() => document.querySelectorAll('who-trains, who-is-here').forEach((one) => one.remove()));

describe('who-trains', () => {
  it('is accessible', async () => {
    expect(await violationsIn(await show(new WhoTrains()))).to.deep.equal([]);
  });

  it('has the last choice ticked, and never a guest', async () => {
    const element = new WhoTrains();
    element.ticked = ['p1'];
    await show(element);
    const ticks = buttonsOf(element).map((one) => one.renderRoot.querySelector('button')?.getAttribute('aria-checked'));
    expect(ticks).to.deep.equal(['false', 'true', 'false']);
    expect(element.training).to.deep.equal({ ids: ['p1'], hasGuest: false });
  });

  it('takes any number of people, in their own order, and a guest', async () => {
    const element = await show(new WhoTrains());
    press(element, 'Jon');
    press(element, 'Maria');
    press(element, 'A guest');
    expect(element.training).to.deep.equal({ ids: ['p0', 'p1'], hasGuest: true });
    press(element, 'Jon');
    press(element, 'Maria');
    expect(element.training).to.deep.equal({ ids: [], hasGuest: true });
  });

  it('asks for one when nobody is ticked', async () => {
    const element = await show(new WhoTrains());
    expect(element.training).to.equal(null);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.contain('Tick whoever trains');
    press(element, 'Jon');
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.not.contain('Tick whoever trains');
  });
});

describe('who-is-here', () => {
  it('is accessible, and has the focus on the first one who is not there yet', async () => {
    const element = new WhoIsHere();
    element.currentId = 'p0';
    await show(element);
    expect(await violationsIn(element)).to.deep.equal([]);
    expect((element.shadowRoot?.activeElement as PersonButton).name).to.equal('Jon');
  });

  it('tells whom the viewer took', async () => {
    const element = await show(new WhoIsHere());
    const picked: string[] = [];
    element.addEventListener('pick', (event) => picked.push((event as CustomEvent<{ id: string }>).detail.id));
    press(element, 'Jon');
    expect(picked).to.deep.equal(['p1']);
  });
});
