/** `compute`, which is not run again while it is asked with the same arguments as the time before. */
export function remember<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result): (...args: Args) => Result {
  let last: {readonly args: Args; readonly result: Result} | undefined;
  return (...args) => {
    if (last === undefined || args.some((arg, index) => arg !== last?.args[index])) last = {args, result: compute(...args)};
    return last.result;
  };
}
