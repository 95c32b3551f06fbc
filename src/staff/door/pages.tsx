// biome-ignore-all lint/a11y/noAutofocus: each of these pages asks for one thing; typing starts in its first field.
import { Alert, DoorFrame, renderDoor } from './page.tsx';

export interface SignInPage {
  next: string;
  username?: string;
  error?: string;
  isDemonstration: boolean;
  demonstrationAccounts: { username: string; title: string; commune: string }[];
}

export function signInPage({ next, username = '', error, isDemonstration, demonstrationAccounts }: SignInPage): string {
  return renderDoor(
    'Đăng nhập',
    <DoorFrame title="Đăng nhập">
      {error ? <Alert>{error}</Alert> : null}
      <form method="post" action="/dang-nhap">
        <input type="hidden" name="next" value={next} />
        <label htmlFor="username">Tên đăng nhập</label>
        <input
          id="username"
          name="username"
          defaultValue={username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          required
          autoFocus={username === ''}
        />
        <label htmlFor="password">Mật khẩu</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={128}
          required
          autoFocus={username !== ''}
        />
        <button type="submit">Đăng nhập</button>
      </form>
      {isDemonstration ? (
        <DemonstrationAccounts accounts={demonstrationAccounts} />
      ) : (
        <p className="hint">Quên mật khẩu: hỏi quản trị viên của xã.</p>
      )}
    </DoorFrame>,
  );
}

function DemonstrationAccounts({ accounts }: { accounts: SignInPage['demonstrationAccounts'] }) {
  return (
    <details className="hint">
      <summary>Đây là bản trình diễn. Xem tài khoản dùng thử</summary>
      <p>
        Mật khẩu chung: <code>trinh-dien-2026</code>
      </p>
      <ul>
        {accounts.map(({ username, title, commune }) => (
          <li key={username}>
            <code>{username}</code> – {title}, {commune}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function newPasswordPage({ error, username }: { error?: string; username: string }): string {
  return renderDoor(
    'Đặt mật khẩu mới',
    <DoorFrame
      title="Đặt mật khẩu mới"
      lead="Đây là lần đăng nhập đầu tiên. Hãy đặt mật khẩu chỉ mình bạn biết, ít nhất 10 ký tự."
    >
      {error ? <Alert>{error}</Alert> : null}
      <form method="post" action="/dang-nhap/mat-khau-moi">
        <input type="hidden" name="username" autoComplete="username" value={username} />
        <label htmlFor="password">Mật khẩu mới</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          maxLength={128}
          required
          autoFocus
        />
        <label htmlFor="again">Gõ lại mật khẩu mới</label>
        <input id="again" name="again" type="password" autoComplete="new-password" maxLength={128} required />
        <button type="submit">Lưu mật khẩu và vào làm việc</button>
      </form>
    </DoorFrame>,
  );
}

export function codePage({ error }: { error?: string }): string {
  return renderDoor(
    'Mã xác thực',
    <DoorFrame
      title="Mã xác thực"
      lead="Mở ứng dụng xác thực trên điện thoại và gõ mã 6 chữ số. Mất điện thoại: gõ một mã khôi phục."
    >
      {error ? <Alert>{error}</Alert> : null}
      <form method="post" action="/dang-nhap/ma-xac-thuc">
        <label htmlFor="code">Mã xác thực</label>
        <input
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
          autoFocus
        />
        <button type="submit">Tiếp tục</button>
      </form>
    </DoorFrame>,
  );
}

export function enrolPage({ error, secret, svg }: { error?: string; secret: string; svg: string }): string {
  return renderDoor(
    'Cài xác thực hai lớp',
    <DoorFrame
      title="Cài xác thực hai lớp"
      lead="Lãnh đạo và quản trị viên cần thêm mã trên điện thoại. Quét mã bằng ứng dụng xác thực rồi gõ mã 6 chữ số hiện ra."
    >
      {error ? <Alert>{error}</Alert> : null}
      <img
        className="qr"
        alt="Mã QR để quét bằng ứng dụng xác thực"
        src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`}
      />
      <p className="hint">
        Không quét được: gõ khoá <code>{secret}</code>
      </p>
      <form method="post" action="/dang-nhap/cai-xac-thuc">
        <label htmlFor="code">Mã 6 chữ số</label>
        <input
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          required
          autoFocus
        />
        <button type="submit">Xác nhận</button>
      </form>
    </DoorFrame>,
  );
}

export function recoveryCodesPage({ codes }: { codes: string[] }): string {
  return renderDoor(
    'Mã khôi phục',
    <DoorFrame
      title="Cất giữ mã khôi phục"
      lead="Mỗi mã dùng được một lần khi mất điện thoại. Hãy in hoặc chép lại và cất nơi an toàn; trang này không hiện lại."
    >
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <a className="button" href="/">
        Đã cất giữ, vào làm việc
      </a>
    </DoorFrame>,
  );
}
