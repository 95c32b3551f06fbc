/** Every address of the officer app; nothing writes one by hand. */
export const paths = {
  inbox: '/',
  intake: '/tiep-nhan',
  dossiers: '/ho-so',
  works: '/viec',
  work: (id: number | string) => `/viec/${id}`,
  difficulties: '/viec/kho-khan',
  cityLists: '/viec/doi-chieu',
  cityList: (id: number | string) => `/viec/doi-chieu/${id}`,
  overview: '/tong-quan',
  plans: '/ke-hoach',
  plan: (id: number | string) => `/ke-hoach/${id}`,
  /** Of a task, for whoever comes from one of its works. */
  planOfItem: (itemId: number | string) => `/ke-hoach/nhiem-vu/${itemId}`,
  planCheck: (id: number | string) => `/ke-hoach/${id}/kiem-tra`,
  format: '/van-ban/soat-the-thuc',
  procedures: '/thu-tuc',
  people: '/can-bo',
  account: '/tai-khoan',
  gallery: '/bo-phan',
  units: '/don-vi',
  procedure: (id: number | string) => `/thu-tuc/${id}`,
  commune: '/xa',
  workingTime: '/thoi-gian-lam-viec',
  unit: (id: number | string) => `/don-vi/${id}`,
  deadJobs: '/he-thong/viec-ngam',
  audit: '/he-thong/nhat-ky',
  dossier: (id: number | string) => `/ho-so/${id}`,
  receptions: '/tiep-nhan-ho',
  reception: (id: number | string) => `/tiep-nhan-ho/${id}`,
  receptionSlip: (id: number | string) => `/tiep-nhan-ho/${id}/giay-hen`,
  slip: (id: number | string) => `/ho-so/${id}/giay-hen`,
} as const;

export const dossierQueue = (queue: string, unitId?: number) =>
  `${paths.dossiers}?queue=${queue}${unitId ? `&unitId=${unitId}` : ''}`;
export const dossierSearch = (text: string) => `${paths.dossiers}?queue=all&search=${encodeURIComponent(text)}`;
export const workQueue = (filter: Record<string, string | number>) =>
  `${paths.works}?${new URLSearchParams(Object.entries({ queue: 'all', ...filter }).map(([name, value]) => [name, String(value)]))}`;
