/** All lines first, then all fills, so that parts grow together into one silhouette. */
export function Outlined({ parts, fill }: { readonly parts: readonly string[]; readonly fill: string }) {
  const shapes = parts.map((d) => <path key={d} d={d} />)
  return (
    <>
      <g fill={fill} stroke="currentColor" strokeWidth="4" strokeLinejoin="round">
        {shapes}
      </g>
      <g fill={fill}>{shapes}</g>
    </>
  )
}
