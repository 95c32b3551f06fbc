/** The six cities under the central government (Nghị quyết 202/2025/QH15); every other of the 34 is a tỉnh. */
const CITIES = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'];

/** "thành phố Hải Phòng", "tỉnh Lào Cai": as papers write it, however it is kept. */
export function provinceNamed(name: string): string {
  const bare = name.replace(/^(?:thành phố|tỉnh)\s+/i, '');
  return `${CITIES.includes(bare) ? 'thành phố' : 'tỉnh'} ${bare}`;
}
