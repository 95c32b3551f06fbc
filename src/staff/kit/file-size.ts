/** 1 234 567 bytes → 1,2 MB */
export function showSize(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const value = bytes / (isLarge ? 1_000_000 : 1_000);
  return `${value.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${isLarge ? 'MB' : 'KB'}`;
}
