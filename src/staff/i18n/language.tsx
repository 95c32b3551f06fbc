import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Key, vi } from './vi.ts';

export type Language = 'vi' | 'en';
export type Translate = (key: Key, values?: Record<string, string | number>) => string;

interface Speech {
  language: Language;
  switchLanguage: () => void;
  t: Translate;
  /** The right half of a sentence that comes in both languages. */
  say: (sentence: { vi: string; en: string }) => string;
}

const STORED = 'cchc.language';
const SpeechContext = createContext<Speech | undefined>(undefined);

/** Vietnamese is here at once; English is fetched the first time it is wanted. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(STORED) === 'en' ? 'en' : 'vi'));
  const [catalogue, setCatalogue] = useState<Record<Key, string>>(vi);
  useEffect(() => {
    localStorage.setItem(STORED, language);
    document.documentElement.lang = language;
    if (language === 'vi') setCatalogue(vi);
    else import('./en.ts').then(({ en }) => setCatalogue(en));
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      switchLanguage: () => setLanguage((now) => (now === 'vi' ? 'en' : 'vi')),
      t: (key, values = {}) => catalogue[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
      say: (sentence) => sentence[language],
    }),
    [language, catalogue],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech() outside LanguageProvider');
  return speech;
}
