import type { Config } from '../config.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** How mail leaves; undefined where the installation has no server for it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const TIMEOUT_MS = 20_000;

export function makeMailer({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mailer | undefined {
  if (!smtpUrl) return undefined;
  const limits = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  return {
    async send({ to, subject, text }) {
      // Loaded with the first mail: an installation that sends none never holds it in memory.
      const { createTransport } = await import('nodemailer');
      await createTransport({ url: smtpUrl, ...limits }, { from: mailFrom }).sendMail({ to, subject, text });
    },
  };
}
