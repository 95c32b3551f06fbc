import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { GIVERS, OVERSEERS } from '../rules.ts';

/** The list is for who oversees; a unit sees its own on each work. */
export function DifficultiesLink() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  if (!holds(me, ...OVERSEERS)) return null;
  return (
    <Button component={Link} variant="default" to={paths.difficulties}>
      {t('difficulties.title')}
    </Button>
  );
}

export function CityListsLink() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  if (!holds(me, ...GIVERS)) return null;
  return (
    <Button component={Link} variant="default" to={paths.cityLists}>
      {t('cityLists.title')}
    </Button>
  );
}
