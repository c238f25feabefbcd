// PHP 7.4, the oldest that the plugin runs on, as WebAssembly: nothing has to be installed for it.
import {getPHPLoaderModule} from '@php-wasm/node-7-4';
import {loadPHPRuntime, PHP} from '@php-wasm/universal';

/**
 * Starts PHP 7.4. What it gives runs PHP code, which finds `value` in `$value`, and gives what the code returns.
 * @returns {Promise<(code: string, value?: unknown) => Promise<unknown>>}
 */
export async function openPhp() {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), {emscriptenOptions: {processId: 1}}));
  return async (code, value) => {
    php.writeFile('/tmp/value.json', JSON.stringify(value ?? null));
    const {text} = await php.run({code: `<?php $value = json_decode( file_get_contents( '/tmp/value.json' ), true ); echo json_encode( ( function () use ( $value ) { ${code} } )() );`});
    return JSON.parse(text);
  };
}

/**
 * The tokens of PHP source, white space left out: `[name, text, line]`, where a sign such as `(` is its own name.
 * @param {(code: string, value?: unknown) => Promise<unknown>} run
 * @param {string} source
 * @returns {Promise<[string, string, number][]>}
 */
export async function phpTokens(run, source) {
  return await run(tokenize, source);
}

const tokenize = `
  $line = 1;
  $tokens = array();
  foreach ( token_get_all( $value, TOKEN_PARSE ) as $token ) {
    list( $id, $text, $line ) = is_array( $token ) ? $token : array( null, $token, $line );
    if ( T_WHITESPACE !== $id ) {
      $tokens[] = array( null === $id ? $text : token_name( $id ), $text, $line );
    }
  }
  return $tokens;
`;
