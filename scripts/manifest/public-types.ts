import ts from 'typescript';

/** The package's types as the checker sees them. */
export interface PublicTypes {
  readonly checker: ts.TypeChecker;
  /** The elements, by the name of their class. */
  readonly elements: ReadonlyMap<string, ts.Symbol>;
  /** What they tell the page, by the name of the event. */
  readonly events: ReadonlyMap<string, ts.Symbol>;
}

/** Reads what the main entry of the package exports. */
export function publicTypes(entry: string): PublicTypes {
  const program = ts.createProgram([entry], compilerOptions());
  const checker = program.getTypeChecker();
  const exported = exportsOf(program.getSourceFile(entry), checker);
  const events = exported.find(({name}) => name === 'RegimenEvents');
  return {
    checker,
    elements: new Map(exported.filter(({flags}) => (flags & ts.SymbolFlags.Class) !== 0).map((symbol) => [symbol.name, symbol])),
    events: new Map(events === undefined ? [] : checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(events)).map((event) => [event.name, event])),
  };
}

function compilerOptions(): ts.CompilerOptions {
  const {config} = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {config: object};
  return ts.parseJsonConfigFileContent({...config, include: [], files: []}, ts.sys, '.').options;
}

function exportsOf(file: ts.SourceFile | undefined, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error('The entry of the package exports nothing.');
  return checker.getExportsOfModule(module).map((symbol) => ((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)));
}
