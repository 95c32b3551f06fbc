import { DEMONSTRATION_PASSWORD, fillIfEmpty } from '../demonstration/fill.ts';
import { importSamplePlans } from '../demonstration/plans.ts';
import { readConfig } from '../platform/config.ts';
import { startServer } from '../server.ts';

export async function start(args: string[]): Promise<number> {
  const config = readConfig(process.env);
  const isBlank = args.includes('--blank');
  const server = await startServer(config, (ownerUrl) => fillIfEmpty(ownerUrl, isBlank, say), {
    afterStart: importSamplePlans,
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Error(`Port ${config.port} is taken by another program. Stop it, or set PORT to a free one.`);
    throw error;
  });
  say(`Officers:  ${server.address}/`);
  say(`Citizens:  ${server.address}/cong-dan`);
  if (server.setupCode) say(`Set up at: ${server.address}/thiet-lap with the code ${server.setupCode}`);
  else if (!isBlank)
    say(`Demonstration accounts are listed on the sign-in page; their password is ${DEMONSTRATION_PASSWORD}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  say('Stopping …');
  await server.stop();
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
