import { model } from '../src/content/model'
import { causeTables } from './verify/causeTable'
import { evidenceDirection } from './verify/proofs/evidenceDirection'
const tables = causeTables(model)
for (const p of [() => evidenceDirection(tables)]) { const t = Date.now(); const {  ...r } = p(); console.log(JSON.stringify(r,null,1), Date.now()-t) }
