import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Something outside the program stands in the way; its message says what happened, what is safe and what to do. */
export class Refusal extends Error {}

/** The command line itself is wrong: the usage belongs under the message. */
export class UsageError extends Error {}

/** What `node:util` says of a bad command line, in Chinese; null when the error is another. */
function faultOf(error: unknown): string | null {
  if (!(error instanceof TypeError && 'code' in error)) return null;
  // Node quotes the argument first: Unknown option '--nope'. …
  const argument = /'([^' ]*)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `没有选项 ${argument}。`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `选项 ${argument} 的值不对。`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `多余的参数：${argument}。`;
    default:
      return null;
  }
}

/** @throws UsageError where `parseArgs` would throw in English. */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const fault = faultOf(error);
    throw fault === null ? error : new UsageError(fault);
  }
}

/**
 * Runs a command to its end: exit code 2 with the usage for a bad command line, 1 for what stands in the way. Any other
 * error is a fault of ours and keeps its stack.
 */
export async function runCommand(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}${usage}`);
    else if (error instanceof Refusal) console.error(error.message);
    else throw error;
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
