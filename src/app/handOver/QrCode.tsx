import { useMemo } from 'react'
import { qrPath } from '../../exchange/qr/qrPath'
import './hand-over.css'

/** A link as a QR code. Dark on white in both themes: many readers cannot make out the inverse. */
export function QrCode({ text }: { readonly text: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text])
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label="Your link as a QR code"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
