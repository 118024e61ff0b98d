import type { Motif } from '../../src/domain/meals/dish-motifs.ts';
import type { ShapeName } from './shapes.ts';

/**
 * How many of a motif lie together: strewn in a group, one large piece, slices laid one on the next, a mound of grains, or a sprinkle.
 */
export type Way = 'strewn' | 'single' | 'fan' | 'mound' | 'sprinkle';

export interface MotifArt {
  readonly shape: ShapeName;
  /** Those the shape's layers ask for: shade first, then light, then detail. */
  readonly tones: readonly string[];
  /** From the middle to its outermost point nearly, in the shape's own units. */
  readonly radius: number;
  readonly way: Way;
  /** Most of them in a group on one plate. */
  readonly most: number;
  readonly isRound: boolean;
}

/** `shape radius way most tones`; a shape with a plus is the same whichever way it is turned. */
const ROWS: Readonly<Record<Motif, string>> = {
  blueberry: 'ball+ 10 strewn 13 2a3768 3d4f8c 8d9bcb', raspberry: 'bramble+ 10.5 strewn 11 9a1f3b cf3c5c f08ba0', blackberry: 'bramble+ 10.5 strewn 11 2b1734 4f2f5c 8c6a99',
  strawberry: 'strawberry 17 strewn 6 a92334 d63d45 f6d27a 4f8a3c', cherry: 'ball+ 11 strewn 8 7c1230 b12447 ea8fa3', grape: 'ball+ 11 strewn 9 59325f 80508a c6a3cc',
  pomegranate: 'pea+ 7 strewn 16 8f1733 c62b4b f3a0af', apple: 'appleSlice 28 fan 5 c8382f f8ecca 6b3a1c', pear: 'pear 34 strewn 2 b5bf45 f3efc8 dcd28f 6d5a30',
  peach: 'appleSlice 28 fan 5 d9602f f6b04a b3542c', mango: 'cube 13 strewn 9 de8f1c f8b937 fddc86', pineapple: 'wedge 20 strewn 5 c99a1f f5d355 e0b53a',
  plum: 'half 18 strewn 5 5a2a5c dd9a45 9a3f52 7b4a2c', fig: 'fig 19 strewn 5 4c2848 f0dcb6 b8415c f4d9a0', melon: 'crescent 28 fan 5 8da352 f5b062 fbd09a',
  watermelon: 'wedge 21 strewn 5 3f7d42 e4505a b0343f', orange: 'wheel+ 22 strewn 3 e58a1f fcbf5c f39a2b ffe3ad', lemon: 'wheel+ 20 strewn 2 e2b92c fbe68a edc94a fffbe0',
  lime: 'wedge 20 strewn 2 4f8a3c cfe39a 8fbc52', kiwi: 'kiwi+ 20 strewn 5 6d5a2e 93bf42 e2ebaf 22300f', banana: 'banana+ 13 strewn 8 e0bd62 fbeebb a98a4c',
  apricot: 'apricot 13 strewn 6 c26a18 ee9a36 b75f16', raisin: 'raisin 7 strewn 9 3b2033 67405a', date: 'date 13 strewn 6 4c2413 7c4426 a96f48',
  broccoli: 'broccoli 24 strewn 6 2a5c31 3f7d42 8fb85f 9cc069', cauliflower: 'broccoli 24 strewn 6 cdb98c f5ead0 fffaf0 a9c877',
  leaf: 'leaf 21 strewn 9 2c5a35 417a3f 6fa05a', kale: 'kale 26 strewn 6 23503a 3c7a4c 86b57f', lettuce: 'lettuce 24 strewn 6 5f9440 93c05c d5e8ab', rocket: 'rocket 23 strewn 8 3f7d42 5b9a4a 8dbb6a',
  tomato: 'tomato+ 19 strewn 5 a82d1a dd4a30 f7c98a', 'cherry-tomato': 'halfTomato+ 11 strewn 8 b3331c e25a3c f9d08f',
  carrot: 'coin+ 11 strewn 8 c9611c ee8a38 f7ae66', 'carrot-stick': 'stick 33 fan 5 c9611c ee8a38 f8b472',
  'pepper-red': 'strip 23 fan 4 a92a1c d94a35 f08c74', 'pepper-green': 'strip 23 fan 4 3c6f2c 65a043 a4cf7c', 'pepper-yellow': 'strip 23 fan 4 d19a17 f5c93c fbe69a',
  chili: 'hoop+ 7 strewn 7 a82d1a e25a3c', cucumber: 'slice+ 13.5 strewn 6 4b8a42 dcebb6 b3cf86', 'cucumber-stick': 'stick 33 fan 4 5b9a4a d7e8b0 eef6d6',
  courgette: 'slice+ 13.5 strewn 7 4a7d33 e6ecb4 c4d184', aubergine: 'bigCoin+ 18 strewn 6 3d2148 e8d6ab d6bd88 c3a468', beetroot: 'bigCoin+ 18 strewn 4 511029 8e2450 a93a66 c0577f',
  radish: 'coin+ 11 strewn 6 c23a62 fdf3ee f4dfe2', onion: 'onion 16 strewn 5 8f4a80 e8cfe2', leek: 'hoop+ 7 strewn 9 6f9f45 d6e8a4',
  fennel: 'artichoke 18 strewn 5 a9c172 eff5d8 c9da9c', mushroom: 'mushroom 19 strewn 6 9a7650 d8bf9d efdfc6 e9d8ba', potato: 'oval 17 strewn 5 cf9f45 eccb7d f8e4ad',
  'sweet-potato': 'cube 13 strewn 7 bd5a18 e8853a f4ae72', squash: 'crescent 28 fan 5 cf7415 f2a036 fac374', parsnip: 'stick 31 fan 4 c9a964 f3e2b4 fbf2d8',
  pea: 'pea+ 7 strewn 15 4d7f26 7cb043 bfe08b', corn: 'corn 7 strewn 14 d69e1c f8d04c', 'green-bean': 'pod 25 fan 6 3a702c 66a044 a9d07c', 'snow-pea': 'snowPea 24 strewn 5 4f8a35 86bd55 b3db80',
  asparagus: 'spear 34 fan 5 4b7c36 7fb055 c3dc93', celery: 'celery 12 strewn 6 7fa653 cfe3a0', cabbage: 'shred 22 strewn 6 a9c77a dcebb5 f2f8db', 'red-cabbage': 'shred 22 strewn 7 6d2b63 99498d c98fbf',
  sprout: 'half 15 strewn 5 55883a a9cc70 d9e8aa 8fbb58', artichoke: 'artichoke 18 strewn 5 7d9450 c3cf8e 94a865',
  'olive-black': 'olive+ 8 strewn 7 1f1a24 453b4d 8d6f5a', 'olive-green': 'olive+ 8 strewn 7 66752a 97a543 c2452e', caper: 'pea+ 5 sprinkle 8 56682d 7d9142 b4c47a',
  avocado: 'appleSlice 28 fan 6 5d8a35 d3de82 d3de82', okra: 'hoop+ 9 strewn 6 4f8a3c b9d68a', edamame: 'bean 10 strewn 13 5f9a3a 96cb62 c9e9a0',
  'bean-white': 'bean 10 strewn 11 d5bf8c f6e9cc fffaf0', 'bean-black': 'bean 10 strewn 13 1f1418 44303a 7f6a72', 'bean-red': 'bean 10 strewn 11 5f1518 96302c c7695f',
  'bean-pale': 'bean 10 strewn 11 a9764a d9ae80 efd3b2', chickpea: 'chickpea 9 strewn 12 c38f3b ebc172 a87a2c', lentil: 'patch 38 mound 1 5b3f22 7d5a34 9a7343 4c331a',
  'lentil-red': 'patch 38 mound 1 c06b2a e0924a f1b67c b55f20',
  salmon: 'fillet 56 single 1 d45f3a f0825e f8b39a', 'smoked-salmon': 'strips 31 strewn 4 d2633a f28f68 fac4ab', 'white-fish': 'fillet 56 single 1 d9c7a0 fbf3e2 e3d3b0',
  trout: 'fish 46 single 1 4f6a70 9db3b3 cfdad4 16242a', sardine: 'fish 50 fan 3 56707b 93a8b0 b9c9ce 1d2a30', 'salmon-flake': 'chunk 14 strewn 8 cf6f4c f29a78 fbd3c0', tuna: 'chunk 14 strewn 7 b98a6e e2bda2 f2dccb', shrimp: 'shrimp 18 strewn 6 dd6a48 f69d7c fbd3c0',
  mussel: 'mussel 25 strewn 6 17222e 33465a f0a552 d07a2a', scallop: 'coin+ 14 strewn 5 d9b06a fdf3de f6e2b8',
  chicken: 'cut 24 fan 5 b5773a f3dbb0 e3bf86', 'chicken-thigh': 'thigh 33 strewn 2 8f4f1f cf8a42 b06a2c e9b87a', steak: 'rareCut 23 fan 5 4f2818 8f4a38 c46a5d dc9186',
  pork: 'cut 24 fan 5 a8693c efcdb0 d9a882', 'stew-meat': 'stewCube 15 strewn 6 4f2a16 7f4a2b a36b47', mince: 'crumbs 14 strewn 8 7d4a2a ab7145', tofu: 'cube 14 strewn 7 dcc48e f8ecd0 fffaf0',
  tempeh: 'cube 14 strewn 7 8f5f2f c99656 e2ba80', egg: 'egg 20 strewn 4 e2d6bd fffaf0 f4b22f fac95a',
  feta: 'cube 12 strewn 6 ddd2b9 fdf8ea ffffff', mozzarella: 'half 16 strewn 5 e2d8c2 fffcf3 f6eedd fffcf3', cheese: 'wedgeCheese 22 strewn 3 c98b1d f6c44c dfa32c',
  parmesan: 'shaving 13 sprinkle 5 d8bd7c fbeec2', curd: 'dollop 17 strewn 4 e0d6bf fffbf0 ece2cc', yogurt: 'dollop 18 strewn 1 e0d6bf fffbf0 ece2cc',
  almond: 'almond 12 strewn 7 9a5c2a c98a4f a8683a', walnut: 'walnut 14 strewn 6 6b4325 9a6a40 6b4325', hazelnut: 'hazelnut+ 8.6 strewn 7 7d4a22 b77b45 e2b884', cashew: 'cashew 11 strewn 7 c99f5f f2d9a4',
  peanut: 'almond 10 strewn 8 b98345 e5bd80 c6955a', pistachio: 'almond 10 strewn 8 6f7f35 a9bf5c 84407a', 'pine-nut': 'corn 6 sprinkle 9 c9a05c f4dfae', coconut: 'bit 4 sprinkle 12 e4dac2 fffaf0',
  'seed-pale': 'fleck 4 sprinkle 12 c9a870 fbeed0', 'seed-dark': 'fleck 4 sprinkle 13 2e2118 54402f', 'seed-green': 'almond 8 sprinkle 8 55702e 8fae4f 6b8a3a',
  rice: 'patch 38 mound 1 ddcfac f6edd6 fffaec e0d2b0', 'rice-brown': 'patch 38 mound 1 c6a976 e3cda0 f2e3c2 c4a672', quinoa: 'patch 38 mound 1 cfb67c ead8ad f8edd0 b98f57', grain: 'patch 38 mound 1 c49b56 e2bf7f f3dba9 c2964f',
  barley: 'patch 38 mound 1 bfa069 dfc596 f2e2bf b8955c', oat: 'oatFlake 5 sprinkle 12 cfa765 ecd09a', pasta: 'strip 20 strewn 6 cfa354 f3d795 fbebc2', noodle: 'shred 22 strewn 5 d6b667 f2dca0 fbf0cc',
  soba: 'shred 22 strewn 5 80684f a99078 c5ae97', bread: 'bread 27 strewn 2 8a5830 d9a868 c08c4e', rye: 'bread 27 strewn 2 4a2c1b 8f5f3c 734829', pita: 'pita 36 strewn 2 b98745 e9c88c f7e5bd c2914d',
  tortilla: 'pita 36 strewn 1 cfa55c f0d498 f8e6bc c08b45', crispbread: 'square 18 strewn 2 8d6236 c79a5f b0824c',
  hummus: 'dollop 18 strewn 2 caa565 e6c68c cfa964', 'nut-butter': 'dollop 17 strewn 1 9a6430 c98f4e b0763a', chocolate: 'square 16 strewn 3 2f170d 54301d 6b4129',
  herb: 'sprig 19 sprinkle 2 2f6230 4f8a3c 8dbb6a', basil: 'sprig 19 sprinkle 2 2f6f35 52994a 97c97c', dill: 'frond 19 sprinkle 2 3c6f35 6f9f4f', chives: 'bit 4 sprinkle 13 3f7d35 6fae55',
  'egg-fried': 'friedEgg 35 strewn 2 ddd0b4 fffaf0 eda01f f9bf3e', 'egg-cup': 'eggCup+ 25 strewn 5 b97c22 f4c552 4f8a3c d9492f', scramble: 'scramble 20 strewn 5 dba02a f9cf5c fbe39a',
  patty: 'patty+ 18 strewn 4 7d4a1f b57a3c d9a564 5b8a3a', ball: 'patty+ 18 strewn 7 2f1a10 5c3722 a97848 c9a070', 'stuffed-pepper': 'stuffed 29 strewn 3 a92a1c dd4e36 f2e1b5 2b1a1e 4f8a3c',
  meatball: 'meatball+ 17 strewn 5 5f3019 95552f 6f3a1e', 'baked-potato': 'bakedPotato 40 strewn 2 8a5a2b bd8748 f3d98e fffaf0 4f8a3c',
  guacamole: 'dollop 18 strewn 1 7d9a3a b9cf68 d9e6a0', 'kale-chip': 'chip 17 strewn 14 2b5a35 4d8a4e 8fc088',
};

const art = new Map<Motif, MotifArt>();

export function artOf(motif: Motif): MotifArt {
  let found = art.get(motif);
  if (!found) {
    const [shape = '', radius, way, most, ...tones] = ROWS[motif].split(' ');
    found = {
      shape: shape.replace('+', '') as ShapeName, isRound: shape.endsWith('+'), radius: Number(radius), way: way as Way, most: Number(most), tones: tones.map((tone) => `#${tone}`),
    };
    art.set(motif, found);
  }
  return found;
}

export const DRAWN_MOTIFS = Object.keys(ROWS) as readonly Motif[];
