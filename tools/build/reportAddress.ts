/**
 * Where readers may report a fault.
 * @throws if the address is neither a web page nor a mail address.
 */
export function readReportAddress(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(given)) return `mailto:${given}`
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(given)) return given
  if (/^https:\/\/\S+$/.test(given) && URL.canParse(given)) return given
  throw new Error(`REPORT_ADDRESS must be a mail address or begin with https://, not ${given}`)
}
