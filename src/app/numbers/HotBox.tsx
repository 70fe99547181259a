type Props = { readonly hot: boolean; readonly onChoose: (hot: boolean) => void }

/** Heat changes how much is sweated, and what one may drink. */
export function HotBox({ hot, onChoose }: Props) {
  return (
    <label className="hot-box">
      <input type="checkbox" checked={hot} onChange={({ target }) => onChoose(target.checked)} /> In heat
    </label>
  )
}
