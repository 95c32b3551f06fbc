import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The sign-in pages are plain HTML forms: nothing to download, working on any browser, before the officer app loads. */
export function renderDoor(title: string, body: ReactNode): string {
  const html = renderToStaticMarkup(
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Cải cách hành chính cấp xã`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/door.css" />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

export function DoorFrame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <main className="frame">
      <header className="brand">
        <img src="/icon.svg" alt="" width="44" height="44" />
        <div>
          <p className="brand-name">Cải cách hành chính</p>
          <p className="brand-line">Nền tảng làm việc của xã, phường, đặc khu</p>
        </div>
      </header>
      <section className="card">
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
        {children}
      </section>
      <p className="foot">
        Người dân, doanh nghiệp: <a href="/cong-dan">tra cứu hồ sơ tại đây</a>
      </p>
    </main>
  );
}

export function Alert({ children }: { children: ReactNode }) {
  return (
    <p className="alert" role="alert">
      {children}
    </p>
  );
}
