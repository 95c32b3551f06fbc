import { renderToStaticMarkup } from 'react-dom/server';
import type { Refusal } from '../refusals.ts';

/** A refusal for somebody who reads pages and not JSON: what happened, what to do, the way back. */
export function errorPage(refusal: Refusal, requestId: string, isOfficer: boolean): string {
  const html = renderToStaticMarkup(
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Chưa thực hiện được</title>
        <link rel="stylesheet" href="/portal.css" />
      </head>
      <body>
        <main>
          <h1>Chưa thực hiện được</h1>
          <p className="error" role="alert">
            {refusal.sentence.vi}
          </p>
          <p>
            <a href={isOfficer ? '/dang-nhap' : '/cong-dan'}>{isOfficer ? 'Về trang đăng nhập' : 'Về trang tra cứu'}</a>
          </p>
          <p className="hint">Mã yêu cầu: {requestId}</p>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
