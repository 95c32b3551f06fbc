export interface Sentence {
  vi: string;
  en: string;
}

/** An answer that is not what was asked for: a code for programs, a sentence for people that says what to do. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly sentence: Sentence;
  readonly fields: Record<string, Sentence>;

  constructor(code: string, status: number, sentence: Sentence, fields: Record<string, Sentence> = {}) {
    super(sentence.en);
    this.code = code;
    this.status = status;
    this.sentence = sentence;
    this.fields = fields;
  }
}

export const notFound = () =>
  new Refusal('not_found', 404, {
    vi: 'Không tìm thấy. Bản ghi không tồn tại hoặc không thuộc xã của bạn.',
    en: 'Not found. The record does not exist or belongs to another commune.',
  });

export const forbidden = (who?: Sentence) =>
  new Refusal('forbidden', 403, {
    vi: who ? `Bạn không có quyền làm việc này. ${who.vi}` : 'Bạn không có quyền làm việc này.',
    en: who ? `You may not do this. ${who.en}` : 'You may not do this.',
  });

export const badCharacter = () =>
  new Refusal('bad_character', 422, {
    vi: 'Có ký tự không hợp lệ trong nội dung gửi lên. Hãy gõ lại thay vì dán.',
    en: 'There is an invalid character in what was sent. Type it instead of pasting.',
  });

export const wrongState = (sentence: Sentence) => new Refusal('wrong_state', 409, sentence);

export const conflict = () =>
  new Refusal('changed_meanwhile', 409, {
    vi: 'Bản ghi vừa được người khác sửa. Hãy xem bản mới rồi làm lại; chữ bạn đã gõ vẫn còn.',
    en: 'Someone else has just changed this record. Look at the new version and try again; what you typed is kept.',
  });

export const unauthenticated = () =>
  new Refusal('signed_out', 401, {
    vi: 'Phiên làm việc đã hết. Hãy đăng nhập lại; dữ liệu bạn đang nhập vẫn được giữ.',
    en: 'Your session has ended. Sign in again; what you are typing is kept.',
  });

export const screenLocked = () =>
  new Refusal('locked_screen', 423, {
    vi: 'Màn hình đang khoá. Hãy gõ mã PIN để làm tiếp; dữ liệu đang nhập vẫn được giữ.',
    en: 'The screen is locked. Type your PIN to go on; what you are typing is kept.',
  });

export const invalid = (fields: Record<string, Sentence>) =>
  new Refusal(
    'invalid',
    422,
    { vi: 'Một số ô chưa đúng. Hãy xem các ô được đánh dấu.', en: 'Some fields are not right. See the marked fields.' },
    fields,
  );

export const tooMany = (seconds: number) =>
  new Refusal('too_many', 429, {
    vi: `Bạn đã thử quá nhiều lần. Hãy đợi ${seconds} giây rồi thử lại.`,
    en: `Too many attempts. Wait ${seconds} seconds and try again.`,
  });

export const tryAgain = () =>
  new Refusal('try_again', 503, {
    vi: 'Hệ thống đang bận. Hãy thử lại sau vài giây; dữ liệu đang nhập vẫn được giữ.',
    en: 'The system is busy. Try again in a few seconds; what you are typing is kept.',
  });

/** RFC 9457. */
export function problem(refusal: Refusal, requestId: string) {
  return {
    type: `urn:cchc:refusal:${refusal.code}`,
    title: refusal.sentence.vi,
    status: refusal.status,
    code: refusal.code,
    detail: refusal.sentence.vi,
    detail_en: refusal.sentence.en,
    fields: refusal.fields,
    request_id: requestId,
  };
}
