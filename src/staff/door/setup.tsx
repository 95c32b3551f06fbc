import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { foundCommune, hasCommune } from '../../modules/organisation/public.ts';
import type { Limits } from '../../platform/http/limits.ts';
import { type Platform, parseInput } from '../../platform/perform.ts';
import { Refusal } from '../../platform/refusals.ts';
import { Alert, DoorFrame, renderDoor } from './page.tsx';

export const SETUP_PATH = '/thiet-lap';
const OFFICER_DOORS = new Set(['/', '/dang-nhap']);
const fields = z.record(z.string().max(40), z.string().max(300));

export interface SetupOptions {
  platform: Platform;
  limits: Limits;
  /** Printed where the server was started: only who runs the machine becomes its first administrator. */
  setupCode: string;
}

export function addSetup(app: FastifyInstance, { platform, limits, setupCode }: SetupOptions): void {
  let isFounded = false;
  app.addHook('onRequest', async (request, reply) => {
    if (isFounded || !OFFICER_DOORS.has(request.url)) return;
    isFounded = await hasCommune(platform.pool);
    if (!isFounded) return reply.redirect(SETUP_PATH);
  });

  app.get(SETUP_PATH, async (_, reply) => {
    if (await hasCommune(platform.pool)) return reply.redirect('/dang-nhap');
    return reply.type('text/html; charset=utf-8').send(setupPage({}, {}));
  });

  app.post(SETUP_PATH, { config: { rateLimit: limits.secret } }, async (request, reply) => {
    const given = parseInput(fields, request.body ?? {});
    try {
      if (!isSame(given.setupCode ?? '', setupCode))
        throw new Refusal('wrong_code', 403, {
          vi: 'Mã thiết lập không đúng. Mã được in ở cửa sổ nơi khởi động hệ thống.',
          en: 'Wrong setup code. It is printed where the system was started.',
        });
      await foundCommune(platform, given, request.id);
      return reply.redirect('/dang-nhap', 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const wrong = Object.fromEntries(Object.entries(error.fields).map(([name, sentence]) => [name, sentence.vi]));
      return reply
        .status(error.status)
        .type('text/html; charset=utf-8')
        .send(setupPage(given, wrong, error.sentence.vi));
    }
  });
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given.trim()), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const KINDS = [
  ['xa', 'Xã'],
  ['phuong', 'Phường'],
  ['dac_khu', 'Đặc khu'],
] as const;

function setupPage(given: Record<string, string>, wrong: Record<string, string>, error?: string): string {
  const field = (name: string, label: string, more: Record<string, unknown> = {}) => (
    <Field key={name} name={name} label={label} value={given[name]} wrong={wrong[name]} more={more} />
  );
  return renderDoor(
    'Thiết lập ban đầu',
    <DoorFrame
      title="Thiết lập ban đầu"
      lead="Hệ thống còn trống. Hãy khai báo xã và tài khoản quản trị viên đầu tiên."
    >
      {error ? <Alert>{error}</Alert> : null}
      <form method="post" action={SETUP_PATH}>
        {field('setupCode', 'Mã thiết lập (in ở cửa sổ khởi động)', { autoFocus: true, autoComplete: 'off' })}
        <label htmlFor="kind">Loại đơn vị hành chính</label>
        <select id="kind" name="kind" defaultValue={given.kind ?? 'xa'}>
          {KINDS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {field('name', 'Tên (không ghi chữ xã, phường)')}
        {field('provinceName', 'Tỉnh, thành phố', { defaultValue: given.provinceName ?? 'Thành phố Hải Phòng' })}
        {field('agencyCode', 'Mã định danh cơ quan, ví dụ H24.900.01')}
        {field('fullName', 'Họ và tên quản trị viên', { autoComplete: 'name' })}
        {field('username', 'Tên đăng nhập', { autoComplete: 'username', autoCapitalize: 'none', spellCheck: false })}
        {field('password', 'Mật khẩu, ít nhất 10 ký tự', {
          type: 'password',
          autoComplete: 'new-password',
          defaultValue: '',
        })}
        <button type="submit">Thiết lập</button>
      </form>
    </DoorFrame>,
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string | undefined;
  wrong: string | undefined;
  more: Record<string, unknown>;
}

function Field({ name, label, value, wrong, more }: FieldProps) {
  return (
    <>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        defaultValue={value}
        maxLength={200}
        required
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${name}-wrong` : undefined}
        {...more}
      />
      {wrong ? (
        <p className="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      ) : null}
    </>
  );
}
