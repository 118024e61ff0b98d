import type { Base, Bed, Glaze } from '../../src/domain/meals/dish.ts';

/**
 * The colours of food. They stand here and not among the design tokens because there are too many for the first screen's script, nobody
 * themes a carrot, and a drawing's shapes take them as attributes. Glazes keep the tokens' bone, marigold and ink.
 */
export const SHADOW = '#00000038';
export const CONTACT = '#2a140a2e';

/** Rim in shade, rim in light, well. */
export const GLAZE_TONES: Readonly<Record<Glaze, readonly [string, string, string]>> = {
  bone: ['#e0d3b8', '#fbf4e4', '#f1e6cf'],
  clay: ['#a54f30', '#c9694a', '#d27a56'],
  blue: ['#2c5271', '#41729a', '#4f84ac'],
  sage: ['#6c8c69', '#8fae8b', '#a3bf9d'],
  mari: ['#c78b22', '#eeb248', '#f4c368'],
  ink: ['#101b17', '#38524a', '#46625a'],
};

/** Main tone, darker edge, fleck, lighter fleck; what a base is made of shows in its texture. */
export const BASE_TONES: Readonly<Record<Base, readonly [string, string, string, string]>> = {
  oats: ['#e8d3a4', '#d3b981', '#cdb07a', '#f3e5c3'],
  'baked-oats': ['#c98f4e', '#a56d33', '#a8713a', '#e2b376'],
  millet: ['#ecd596', '#d6b768', '#d3b25e', '#f8eabf'],
  yogurt: ['#fbf6ea', '#e6dcc5', '#ece3cf', '#ffffff'],
  pudding: ['#efe6d3', '#d5c8ad', '#6d5b49', '#fdf8ec'],
  rice: ['#f6edd6', '#ddcfac', '#e0d2b0', '#fffaec'],
  'rice-brown': ['#e3cda0', '#c6a976', '#c4a672', '#f2e3c2'],
  quinoa: ['#ead8ad', '#cfb67c', '#b98f57', '#f8edd0'],
  grain: ['#e2bf7f', '#c49b56', '#c2964f', '#f3dba9'],
  barley: ['#dfc596', '#bfa069', '#b8955c', '#f2e2bf'],
  pasta: ['#eecb85', '#cfa354', '#d3a957', '#f9e3b0'],
  noodle: ['#f2dca0', '#d6b667', '#dbbb6b', '#fbf0cc'],
  soba: ['#a99078', '#80684f', '#8a7159', '#c5ae97'],
  leaves: ['#2f6230', '#234b27', '#3f7d3c', '#5b9a4a'],
  broth: ['#c99b5e', '#a97b41', '#dcb377', '#e9c995'],
  tomato: ['#c04a28', '#98351a', '#d5643d', '#e0825a'],
  curry: ['#d9962e', '#b07219', '#e6b055', '#f0c983'],
  'brown-stew': ['#8b552f', '#683b1d', '#a3683d', '#bb8354'],
  chili: ['#9c3a1f', '#74260f', '#b5502f', '#c86f49'],
  egg: ['#f2c14e', '#c98d27', '#e2a834', '#fadd8c'],
  gratin: ['#ecc069', '#bf8435', '#c67f34', '#f8e2ae'],
  green: ['#86a94a', '#658734', '#9abc5e', '#b6d07f'],
  pink: ['#cf5f7c', '#a84260', '#dd7f97', '#eba9b9'],
  orange: ['#e58a34', '#bf6a1c', '#efa356', '#f6c184'],
  cream: ['#f0e0bf', '#d6c193', '#f7ecd4', '#fdf8ec'],
  dark: ['#54352c', '#3a221b', '#6b483d', '#866156'],
  gold: ['#dfa640', '#b98020', '#e9bb64', '#f3d492'],
};

/** Crust or edge, crumb or face, marks, light. */
export const BED_TONES: Readonly<Record<Bed, readonly [string, string, string, string]>> = {
  toast: ['#8a5830', '#d9a868', '#c08c4e', '#e7bf86'],
  rye: ['#4a2c1b', '#8f5f3c', '#734829', '#a87650'],
  crispbread: ['#8d6236', '#c79a5f', '#a4763f', '#dcb680'],
  tortilla: ['#cfa55c', '#f0d498', '#c08b45', '#f8e6bc'],
  wrap: ['#b98745', '#e7c384', '#c2914d', '#f3dcae'],
  omelette: ['#d18f1c', '#f4b93a', '#e2a02a', '#fbd36f'],
  pancakes: ['#a9692c', '#dfa75c', '#c0813c', '#eec184'],
};

export const GLASS_TONES = ['#bcd0c8', '#e6f0ea'] as const;
export const STRAW_TONES = ['#fbf4e4', '#d9643f'] as const;
export const PAN_TONES = ['#0f1a16', '#33433c', '#46574f'] as const;
export const TRAY_TONES = ['#5b6a66', '#73837e', '#e7d6ae', '#f3e6c5'] as const;
export const BOARD_TONES = ['#8f5f35', '#c08c58', '#b37f4b', '#cd9c69'] as const;
/** The table under a close look. */
export const TABLE_TONES: Readonly<Record<Glaze, string>> = { bone: '#7d3a22', clay: '#24505f', blue: '#7d3a22', sage: '#6b3a1e', mari: '#2c4c3b', ink: '#8a4a26' };
