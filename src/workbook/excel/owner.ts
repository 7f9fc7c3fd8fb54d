/** ` (Ana Diaz on desk-7)` from LibreOffice's lock file: `Ana Diaz,ana,desk-7,24.11.2026 13:00,file:///…;` */
export function libreOfficeOwner(lock: Uint8Array): string {
  const [name = '', account = '', host = ''] = new TextDecoder().decode(lock).split(',')
  const owner = name.trim() || account.trim()
  return owner && host.trim() ? ` (${owner} on ${host.trim()})` : ''
}

/** ` (Ana Diaz)` from Excel's owner file: the length of the name, then the name. */
export function excelOwner(marker: Uint8Array): string {
  const name = new TextDecoder('windows-1252').decode(marker.subarray(1, 1 + (marker[0] ?? 0))).trim()
  return name ? ` (${name})` : ''
}
