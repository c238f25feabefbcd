/** The part of Vite's `import.meta` that is used here; its own types would bring all of it. */
interface ImportMeta {
  readonly glob: (<Module>(patterns: string | readonly string[]) => Record<string, (() => Promise<Module>) | undefined>) & ((patterns: string | readonly string[], options: {readonly eager: true}) => Record<string, Record<string, unknown>>);
}
