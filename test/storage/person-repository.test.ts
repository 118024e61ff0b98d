import { expect } from '@esm-bundle/chai';
import { closeAll, ended, openForTest, session } from './support.ts';

const maria = { id: 'a', name: 'Maria', deletedAtMs: null };
const jon = { id: 'b', name: 'Jon', deletedAtMs: null };

describe('people on disk', () => {
  afterEach(closeAll);

  it('are listed in the order they were added', async () => {
    const { people } = await openForTest();
    await people.save(jon);
    await people.save(maria);
    expect(await people.list()).to.deep.equal([maria, jon]);
  });

  it('are gone when removed, and back when saved again; what they did was never touched', async () => {
    const { people, sessions } = await openForTest();
    await people.save(maria);
    await people.save(jon);
    await sessions.save(session({ participants: ['b'], status: ended }), 'strict');
    await people.remove(jon);
    expect(await people.list()).to.deep.equal([maria]);
    expect((await sessions.listBetween('2023-11-14', '2023-11-14')).length).to.equal(1);
    await people.save(jon);
    expect(await people.list()).to.deep.equal([maria, jon]);
  });
});
