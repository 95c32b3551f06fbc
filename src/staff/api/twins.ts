type Send = (request: Request) => Promise<Response>;

/** Longer than a double press, shorter than anybody who means the same thing twice. */
const TWIN_MS = 700;

/**
 * A double press is one press: the very same change, asked for again at once, gets the answer of the first. A refusal is not
 * kept, so that whoever tries again is heard.
 */
export function sharingTwins(send: Send): Send {
  const sent = new Map<string, { body: string; answer: Promise<Response> }>();
  return async (request) => {
    const isFile = request.headers.get('content-type')?.startsWith('multipart/') ?? false;
    if (request.method === 'GET' || isFile) return send(request);
    const door = `${request.method} ${request.url}`;
    const body = await request.clone().text();
    const twin = sent.get(door);
    if (twin?.body === body) return (await twin.answer).clone();
    // Whatever else is asked of the same door in between, on, off and on again, is heard each time.
    const first = { body, answer: send(request) };
    sent.set(door, first);
    const forget = () => sent.get(door) === first && sent.delete(door);
    first.answer.then(({ ok }) => (ok ? setTimeout(forget, TWIN_MS) : forget()), forget);
    return (await first.answer).clone();
  };
}
