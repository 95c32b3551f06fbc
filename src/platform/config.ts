import { resolve } from 'node:path';
import { z } from 'zod';

/** Everything that can be set from outside. README.md and `cchc doctor` describe exactly these. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  CCHC_DATA: z.string().min(1).default('./var'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  CCHC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  CCHC_BACKUP_PASSPHRASE: z.string().min(12).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).max(200).default('cchc@localhost'),
  CCHC_TRUST_PROXY: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  databaseUrl: string | undefined;
  /** The address people type, when a proxy stands in front; https here makes cookies secure. */
  origin: string | undefined;
  /** Opens and closes encrypted backups; without it they cannot be read by anybody. */
  backupPassphrase: string | undefined;
  /** Where mail goes out; without it none is written. */
  smtpUrl: string | undefined;
  mailFrom: string;
  trustProxy: boolean;
  logLevel: z.infer<typeof schema>['LOG_LEVEL'];
}

export class ConfigError extends Error {}

export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new ConfigError(`Settings cannot be used: ${wrong}`);
  }
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataFolder: resolve(settings.CCHC_DATA),
    databaseUrl: settings.DATABASE_URL,
    origin: settings.CCHC_ORIGIN?.replace(/\/$/, ''),
    backupPassphrase: settings.CCHC_BACKUP_PASSPHRASE,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    trustProxy: settings.CCHC_TRUST_PROXY === '1',
    logLevel: settings.LOG_LEVEL,
  };
}
