export const DEMONSTRATION_PASSWORD = 'trinh-dien-2026';

export async function fillIfEmpty(_ownerUrl: string, _isBlank: boolean, _say: (line: string) => void): Promise<void> {}
