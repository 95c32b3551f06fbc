import { useSpeech } from '../i18n/language.tsx';
import { fixtures } from '../kit/fixtures.tsx';
import { Page, Panel } from '../kit/page.tsx';

/** Every component of the kit as it looks now, for whoever builds the next screen. */
export function GalleryPage() {
  const { t } = useSpeech();
  return (
    <Page title={t('nav.gallery')} narrow>
      {fixtures.map(({ component, example }) => (
        <Panel key={component} title={component}>
          {example}
        </Panel>
      ))}
    </Page>
  );
}
