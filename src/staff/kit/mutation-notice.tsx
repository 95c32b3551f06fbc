import { ApiProblem } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { Notice } from './states.tsx';

/** What the server refused, where it was asked; fields mark themselves with fieldSentence(). */
export function MutationNotice({ error }: { error: unknown }) {
  const { say } = useSpeech();
  return error ? <Notice tone="late">{say(problemOf(error).sentence)}</Notice> : null;
}

export function useFieldSentence(error: unknown): (name: string) => string | undefined {
  const { say } = useSpeech();
  return (name) => {
    const sentence = error ? problemOf(error).fields[name] : undefined;
    return sentence && say(sentence);
  };
}

function problemOf(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({});
}
