import type { FastifyInstance } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import { openApi } from './openapi.ts';
import type { Route } from './routes.ts';

/** The API for programs and for people: every verb, who may, what goes in and what comes out. */
export function addApiPage(app: FastifyInstance, routes: readonly Route[]): void {
  const document = openApi(routes);
  const page = `<!doctype html>${renderToStaticMarkup(<ApiPage routes={routes} document={document} />)}`;
  app.get('/api/openapi.json', async () => document);
  app.get('/api', async (_, reply) => reply.type('text/html; charset=utf-8').send(page));
}

function ApiPage({ routes, document }: { routes: readonly Route[]; document: ReturnType<typeof openApi> }) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API – Cải cách hành chính cấp xã</title>
        <link rel="stylesheet" href="/portal.css" />
      </head>
      <body>
        <main>
          <h1>API</h1>
          <p className="lead">
            Mô tả đầy đủ theo OpenAPI 3.1: <a href="/api/openapi.json">openapi.json</a>. Mọi lời gọi cần phiên đăng
            nhập; lời từ chối theo RFC 9457.
          </p>
          {routes.map(({ method, path, verb }) => (
            <section key={`${method} ${path}`}>
              <h2>
                <code>
                  {method} /api{path}
                </code>
              </h2>
              <p>{verb.summary}</p>
              <p className="hint">
                {verb.name} · {Array.isArray(verb.allow) ? verb.allow.join(', ') : verb.allow}
              </p>
              <details>
                <summary>Vào, ra</summary>
                <pre>
                  {JSON.stringify(
                    document.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()],
                    null,
                    2,
                  )}
                </pre>
              </details>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
