/** Every address of the officer app; nothing writes one by hand. */
export const paths = {
  inbox: '/',
  intake: '/tiep-nhan',
  dossiers: '/ho-so',
  procedures: '/thu-tuc',
  people: '/can-bo',
  account: '/tai-khoan',
  gallery: '/bo-phan',
  units: '/don-vi',
  deadJobs: '/he-thong/viec-ngam',
  audit: '/he-thong/nhat-ky',
  dossier: (id: number | string) => `/ho-so/${id}`,
  slip: (id: number | string) => `/ho-so/${id}/giay-hen`,
} as const;

export const dossierQueue = (queue: string) => `${paths.dossiers}?queue=${queue}`;
export const dossierSearch = (text: string) => `${paths.dossiers}?queue=all&search=${encodeURIComponent(text)}`;
