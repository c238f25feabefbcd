import type {Locator} from '@playwright/test';
import {contrastRatio, type Rgb} from '../../support/contrast-ratio.ts';

/** What cannot be told well enough from what is behind or beside it: what it is, its ratio, and the least that it should be. */
export type Faint = readonly [what: string, ratio: number, least: number];

/** The pairs of colours of which one at least has to tell a thing from what is around it. */
type Seen = readonly [what: string, pairs: readonly (readonly [Rgb, Rgb])[], least: number];

/**
 * The contrast of all text that is on show, and of the edges of all that can be pressed or filled in (WCAG 2.2, 1.4.3 and 1.4.11); or of
 * the ring around what has the focus. Unlike axe it leaves nothing undecided.
 */
export async function faintIn(root: Locator, what: 'all' | 'focus' = 'all'): Promise<Faint[]> {
  const seen = await root.evaluate(readColours, what);
  return seen.map(([name, pairs, least]): Faint => [name, bestOf(pairs), least]).filter(([, ratio, least]) => ratio < least);
}

function bestOf(pairs: Seen[1]): number {
  return Math.max(1, ...pairs.map(([one, other]) => Math.round(100 * contrastRatio(one, other)) / 100));
}

/** In the page. It is one function because it is sent there as text. */
function readColours(root: Element, what: 'all' | 'focus'): Seen[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (context === null) throw new Error('This browser has no canvas.');
  const painted = (layers: readonly string[]): Rgb => {
    context.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };

  const above = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const parent = element.getRootNode();
    return parent instanceof ShadowRoot ? parent.host : null;
  };
  const line = (element: Element): Element[] => {
    const next = above(element);
    return next === null ? [element] : [...line(next), element];
  };
  const name = (element: Element): string => `${element.localName}.${(element.getAttribute('class') ?? '').trim().replaceAll(' ', '.')} "${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
  const undecided: Seen[] = [];
  /** All that is painted behind an element's content, from the page on. */
  const behind = (element: Element): string[] => {
    const layers = line(element).map((each) => {
      const style = getComputedStyle(each);
      if (style.backgroundImage !== 'none' || style.opacity !== '1') undecided.push([`${name(each)} is not of one colour`, [], 3]);
      return style.backgroundColor;
    });
    return ['#fff', ...layers];
  };
  /** A text in a drawing stands on the shapes that were drawn before it in the same place. */
  const shapesUnder = (text: Element): string[] => {
    const {left, right, top, bottom} = text.getBoundingClientRect();
    const covers = (shape: Element): boolean => {
      const box = shape.getBoundingClientRect();
      return box.left <= (left + right) / 2 && box.right >= (left + right) / 2 && box.top <= (top + bottom) / 2 && box.bottom >= (top + bottom) / 2;
    };
    const drawn = [...(text.closest('svg')?.querySelectorAll('circle, rect, path, ellipse') ?? [])];
    return drawn.filter((shape) => (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && covers(shape)).map((shape) => getComputedStyle(shape).fill).filter((fill) => fill !== 'none');
  };
  const outside = (element: Element): Rgb => painted(behind(above(element) ?? element));

  /** The ring around what has the focus; around a radio button it may be drawn by what it stands in. */
  const focusRing = (): Seen[] => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (focused === null || !line(focused).some(({localName}) => localName.startsWith('regimen-'))) return [];
    const hasRing = (element: Element): boolean => getComputedStyle(element).outlineStyle !== 'none' && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
    const ringed = line(focused).reverse().slice(0, 3).find(hasRing);
    if (ringed === undefined) return [[`no ring around ${name(focused)}`, [], 3]];
    const around = behind(above(ringed) ?? ringed);
    return [[`ring around ${name(focused)}`, [[painted([...around, getComputedStyle(ringed).outlineColor]), painted(around)]], 3]];
  };
  if (what === 'focus') return [...focusRing(), ...undecided];

  const within = (node: ParentNode): Element[] => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
  const shown = within(root).filter((element) => {
    const {width, height} = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
  });
  // What cannot be used is exempt.
  const isUsable = (element: Element): boolean => element.closest(':disabled, [aria-disabled=true]') === null;
  const hasOwnText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

  const texts = shown.filter((element) => hasOwnText(element) && isUsable(element) && !element.matches('script, style, option')).map((element): Seen => {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const layers = [...behind(element), ...(element instanceof SVGElement ? shapesUnder(element) : [])];
    return [name(element), [[painted([...layers, element instanceof SVGElement ? style.fill : style.color]), painted(layers)]], isLarge ? 3 : 4.5];
  });
  const controls = shown.filter((element) => element.matches('input:not([type=radio], [type=checkbox]), select, textarea, .button:not(.quiet), .choice, .option, .slot, [aria-selected=true]') && isUsable(element));
  const edges = controls.map((element): Seen => {
    const style = getComputedStyle(element);
    const around = behind(above(element) ?? element);
    const isDrawn = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) >= 1;
    const fill = [painted([...around, style.backgroundColor]), outside(element)] as const;
    return [`edge of ${name(element)}`, isDrawn ? [[painted([...around, style.borderTopColor]), outside(element)], fill] : [fill], 3];
  });
  return [...texts, ...edges, ...undecided];
}
