import { expect } from '@esm-bundle/chai';
import type { DataActions } from '../../../src/screens/settings/data-actions.ts';
import { YourData } from '../../../src/screens/settings/your-data.ts';
import { violationsIn } from '../../components/accessibility.ts';

async function shown(changes: Partial<DataActions> = {}): Promise<{ element: YourData; button(name: string): HTMLButtonElement | undefined; text(): string }> {
  const said = (sentence: string) => () => Promise.resolve(sentence);
  const element = new YourData();
  element.actions = {
    canSaveFiles: true, saveBackup: said('saved'), restore: said('restored'), saveSheet: said('sheet'), saveCalendar: said('calendar'),
    saveLastSession: said('session'), saveSession: () => 'session', eraseEverything: said('erased'), ...changes,
  };
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  return {
    element,
    button: (name) => Array.from(root.querySelectorAll('button')).find((button) => button.textContent?.trim() === name),
    text: () => root.textContent ?? '',
  };
}

async function settled(element: YourData): Promise<void> {
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
}

describe('your data', () => {
  afterEach(() => document.body.replaceChildren());

  it('has no barrier, and each button a name of its own', async () => {
    const { element } = await shown();
    expect(await violationsIn(element)).to.deep.equal([]);
    const names = Array.from(element.shadowRoot!.querySelectorAll('button'), ({ textContent }) => textContent?.trim());
    expect(new Set(names).size).to.equal(6);
  });

  it('says beside the button what came of it', async () => {
    const { element, button } = await shown();
    button('Save a backup')!.click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('#about-backup')!.textContent).to.equal('saved');
    button('Save a CSV file')!.click();
    await settled(element);
    expect(element.shadowRoot!.querySelector('#about-backup')!.textContent).to.contain('One file');
    expect(element.shadowRoot!.querySelector('#about-sheet')!.textContent).to.equal('sheet');
  });

  it('does one thing at a time', async () => {
    let runs = 0;
    let finish: (sentence: string) => void = () => undefined;
    const { element, button, text } = await shown({
      saveBackup: () => {
        runs += 1;
        return new Promise((resolve) => (finish = resolve));
      },
    });
    button('Save a backup')!.click();
    button('Save a backup')!.click();
    await settled(element);
    expect(runs).to.equal(1);
    expect(text()).to.contain('One moment');
    finish('done');
    await settled(element);
    expect(text()).to.contain('done');
  });

  it('hands over the file that was chosen, and the same one again', async () => {
    const names: string[] = [];
    const { element, text } = await shown({
      restore: (file) => {
        names.push(file.name);
        return Promise.resolve('looked at');
      },
    });
    const picker = element.shadowRoot!.querySelector('input')!;
    for (let times = 0; times < 2; times += 1) {
      const files = new DataTransfer();
      files.items.add(new File(['{}'], 'a.json'));
      picker.files = files.files;
      picker.dispatchEvent(new Event('change'));
      await settled(element);
    }
    expect(names).to.deep.equal(['a.json', 'a.json']);
    expect(text()).to.contain('looked at');
  });

  it('on a screen without a place for files says so, and can still delete', async () => {
    const { button, text } = await shown({ canSaveFiles: false });
    expect(text()).to.contain('This screen has no place for files');
    expect(button('Save a backup')).to.equal(undefined);
    expect(button('Delete everything')).not.to.equal(undefined);
  });
});
