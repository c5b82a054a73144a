// What the drawings share.

const SVG = "http://www.w3.org/2000/svg";

export const FONT_SIZE = 13;

export function svg(name, attributes = {}, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

// Round steps from low to high, about so many of them.
export function steps(low, high, about) {
  if (high === low) high = low + 1;
  const wanted = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 2.5, 5, 10].map((of) => of * power).find((of) => of >= wanted * 0.999);
  const from = Math.floor(low / step + 1e-9);
  const to = Math.ceil(high / step - 1e-9);
  return { min: from * step, max: to * step, tickAmount: to - from };
}
