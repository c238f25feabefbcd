/** The elements that a clinic can embed, without their prefix, as the shortcode names them. */
export const shown = ['scheduler', 'calculator', 'calendar'] as const;
export type Shown = (typeof shown)[number];

/** How the page includes the widget. */
export const inclusions = ['loader', 'everything', 'classic', 'element'] as const;
export type Inclusion = (typeof inclusions)[number];

/** What a clinic has chosen on the page "Embed". */
export interface Embedding {
  readonly show: Shown;
  readonly include: Inclusion;
  /** Where the files of `dist/` lie on the clinic's site. */
  readonly folder: string;
  /** With the loader: fetched at once, and not only when it comes near the window. */
  readonly isEager: boolean;
  /** By name; what is empty is not written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties by name; what is empty is not written. */
  readonly styles: Readonly<Record<string, string>>;
}

export function tagOf({show}: Pick<Embedding, 'show'>): string {
  return `regimen-${show}`;
}

/** The file that the page includes. */
export function fileOf({include, show}: Embedding): string {
  return {loader: 'loader.js', everything: 'regimen.js', classic: 'regimen.classic.js', element: `regimen-${show}.js`}[include];
}
