/** How many times as large the words of an element are with a text size of 150 % as with 100 %. */
export function growthAt150(root: ParentNode, selector: string): number {
  const { style } = document.documentElement;
  const sizeAt = (scale: string): number => {
    style.setProperty('--text-scale', scale);
    return parseFloat(getComputedStyle(root.querySelector(selector)!).fontSize);
  };
  try {
    return sizeAt('1.5') / sizeAt('1');
  } finally {
    style.removeProperty('--text-scale');
  }
}
