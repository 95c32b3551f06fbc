import { useSpeech } from '../i18n/language.tsx';
import { Button, NativeSelect } from './controls.ts';
import classes from './list.module.css';

const PAGE_SIZES = [25, 50, 100, 200];

export interface Total {
  count: number;
  isMore: boolean;
}

export function useCountText(of: 'list' | 'works' = 'list'): (total: Total) => string {
  const { t, language } = useSpeech();
  return ({ count, isMore }) =>
    t(isMore ? `${of}.countMore` : `${of}.count`, {
      count: count.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB'),
    });
}

export function Pager({
  page,
  size,
  total,
  onPage,
  onSize,
}: {
  page: number;
  size: number;
  total: Total;
  onPage: (page: number) => void;
  onSize?: (size: number) => void;
}) {
  const { t } = useSpeech();
  const pages = Math.max(1, Math.ceil(total.count / size));
  const isLast = !total.isMore && page >= pages;
  return (
    <nav className={`${classes.pager} no-print`} aria-label={t('list.page', { page, pages })}>
      {onSize ? (
        <NativeSelect
          size="xs"
          aria-label={t('list.size')}
          value={String(size)}
          onChange={(event) => onSize(Number(event.currentTarget.value))}
          data={PAGE_SIZES.map((rows) => ({ value: String(rows), label: t('list.sizeOf', { size: rows }) }))}
        />
      ) : null}
      <Button variant="default" size="sm" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('list.previous')}
      </Button>
      <span>{total.isMore ? t('list.pageMore', { page }) : t('list.page', { page, pages })}</span>
      <Button variant="default" size="sm" disabled={isLast} onClick={() => onPage(page + 1)}>
        {t('list.next')}
      </Button>
    </nav>
  );
}
