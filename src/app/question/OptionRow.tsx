import type { ReactNode } from 'react'

type Props = {
  readonly kind: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  /** Its name and value, unless its name is that of a part of the question. */
  readonly id?: string
  readonly checked: boolean
  /** The number key that chooses it, if it has one. */
  readonly shortcut: number | undefined
  readonly quiet?: boolean
  readonly onChoose: () => void
  /** Called in place of `onChoose` by a tap or click, and not when the arrow keys moved the choice. */
  readonly onTap?: () => void
  /** Called when the chosen one is chosen once more. */
  readonly onAgain?: () => void
  readonly onPress?: () => void
  readonly children: ReactNode
}

/** One answer, as wide as the thumb likes it. The control is native. */
export function OptionRow({
  kind,
  name,
  value,
  id = `${name}-${value}`,
  checked,
  shortcut,
  quiet,
  onChoose,
  onTap,
  onAgain,
  onPress,
  children,
}: Props) {
  return (
    <label className={quiet ? 'option option--quiet' : 'option'} onPointerDown={onPress}>
      <input
        type={kind}
        name={name}
        value={value}
        id={id}
        checked={checked}
        onChange={({ nativeEvent }) => (onTap && isTap(nativeEvent)) || onChoose()}
        onClick={({ nativeEvent }) => {
          if (isTap(nativeEvent)) onTap?.()
          if (checked) onAgain?.()
        }}
      />
      <span className="option__text">{children}</span>
      {shortcut !== undefined && (
        <span className="option__key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </label>
  )
}

/** `detail` counts real clicks: it is 0 when the arrow keys or the space bar chose. */
const isTap = (event: Event): boolean => event instanceof UIEvent && event.detail > 0
