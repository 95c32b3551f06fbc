import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export interface PortalPage {
  title: string;
  isDemonstration: boolean;
  children: ReactNode;
}

/** The citizen site: one thing per page, plain HTML that works on any telephone with JavaScript off. */
export function renderPortal({ title, isDemonstration, children }: PortalPage): string {
  const html = renderToStaticMarkup(
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – Dịch vụ hành chính công cấp xã`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/portal.css" />
      </head>
      <body>
        <a className="skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        {isDemonstration ? <p className="demo">Bản trình diễn – số liệu không có thật</p> : null}
        <header className="bar">
          <a className="home" href="/cong-dan">
            <img src="/icon.svg" alt="" width="32" height="32" />
            <span>Hành chính công cấp xã</span>
          </a>
        </header>
        <main id="noi-dung">{children}</main>
        <footer>
          <p>
            Nộp hồ sơ trực tuyến tại <a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a>.
          </p>
          <p>
            <a href="/dang-nhap">Dành cho cán bộ, công chức</a>
          </p>
        </footer>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
