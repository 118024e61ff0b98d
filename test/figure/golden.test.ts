import { expect } from '@esm-bundle/chai';
import { movementFiles } from '../../src/content/movement-files.ts';
import type { Movement } from '../../src/domain/movement/movement.ts';
import { drawLooks, drawMove } from './golden-sheet.ts';
import type { GreySheet } from './golden-sheet.ts';

/** Engines smooth edges differently: a pixel counts as other when it is far off in grey. */
const OTHER_GREY = 48;
/** So many of the pixels may be other; a hand that moved by its own width is more. */
const TOLERANCE = 0.004;

async function movementOf(id: string): Promise<Movement> {
  return (await movementFiles[id]!()) as Movement;
}

async function kept(id: string): Promise<GreySheet> {
  const answer = await fetch(new URL(`./golden/${id}.png`, import.meta.url));
  if (!answer.ok) throw new Error(`No picture is kept of "${id}": node test/figure/golden.mjs ${id}`);
  const image = await createImageBitmap(await answer.blob(), { colorSpaceConversion: 'none' });
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: image.width, height: image.height, grey: Uint8Array.from({ length: data.length / 4 }, (_, i) => data[i * 4]!) };
}

function shareOfOthers(a: GreySheet, b: GreySheet): number {
  expect([a.width, a.height]).to.deep.equal([b.width, b.height]);
  let others = 0;
  for (let i = 0; i < a.grey.length; i += 1) if (Math.abs(a.grey[i]! - b.grey[i]!) > OTHER_GREY) others += 1;
  return others / a.grey.length;
}

describe('golden sheets', () => {
  for (const id of Object.keys(movementFiles)) {
    it(`${id} looks as it was kept`, async () => {
      expect(shareOfOthers(drawMove(await movementOf(id)), await kept(id))).to.be.below(TOLERANCE);
    });
  }

  it('every hair and build looks as it was kept, from all sides', async () => {
    expect(shareOfOthers(drawLooks(await movementOf('body-weight-squat')), await kept('looks'))).to.be.below(TOLERANCE);
  });

  it('an elbow bent by 15 degrees more is seen', async () => {
    const movement = await movementOf('jumping-jacks');
    const bent = JSON.parse(JSON.stringify(movement).replace(/"elbow":(\d+)/g, (_, degrees: string) => `"elbow":${Number(degrees) + 15}`)) as Movement;
    expect(shareOfOthers(drawMove(bent), await kept('jumping-jacks'))).to.be.above(TOLERANCE);
  });
});
