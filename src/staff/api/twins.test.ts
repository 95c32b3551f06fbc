import { expect, test, vi } from 'vitest';
import { sharingTwins } from './twins.ts';

const post = (body: string, path = 'notes') => new Request(`http://localhost/api/${path}`, { method: 'POST', body });
const counting = (status = 200) => {
  let count = 0;
  return async () => new Response(String(++count), { status });
};

test('the same change twice at once is sent once, and both are answered', async () => {
  const send = vi.fn(counting());
  const shared = sharingTwins(send);
  const answers = await Promise.all([shared(post('a')), shared(post('a'))]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['1', '1']);
  expect(await (await shared(post('a'))).text()).toBe('1');
  expect(send).toHaveBeenCalledTimes(1);
});

test('another change, and the same a while later, are sent', async () => {
  vi.useFakeTimers();
  const send = vi.fn(counting());
  const shared = sharingTwins(send);
  await shared(post('a'));
  await shared(post('b'));
  await shared(post('a', 'other'));
  await shared(post('a'));
  await vi.advanceTimersByTimeAsync(800);
  await shared(post('a'));
  vi.useRealTimers();
  expect(send).toHaveBeenCalledTimes(5);
});

test('a refusal and a line that was down are tried again at once; reading is never shared', async () => {
  const refused = vi.fn(counting(409));
  const shared = sharingTwins(refused);
  expect([(await shared(post('a'))).status, (await shared(post('a'))).status]).toEqual([409, 409]);
  expect(refused).toHaveBeenCalledTimes(2);
  const down = vi.fn(async () => {
    throw new TypeError('down');
  });
  const cut = sharingTwins(down);
  await expect(cut(post('a'))).rejects.toThrow('down');
  await expect(cut(post('a'))).rejects.toThrow('down');
  expect(down).toHaveBeenCalledTimes(2);
  const read = vi.fn(counting());
  const reading = sharingTwins(read);
  await Promise.all([1, 2].map(() => reading(new Request('http://localhost/api/notes'))));
  expect(read).toHaveBeenCalledTimes(2);
});
