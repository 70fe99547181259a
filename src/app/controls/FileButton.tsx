import { type ReactNode, useState } from 'react'
import { downloadText } from './downloadText'

type TextFile = { readonly name: string; readonly text: string; readonly type?: string }

type Props = {
  readonly className: string
  readonly disabled?: boolean
  /** What to do with the file, in a sentence. */
  readonly then: string
  /** Makes the file with the tap; its code may come with the tap, too. */
  readonly make: () => TextFile | Promise<TextFile>
  readonly onSaved?: () => void
  /** Said where the file could not be made. */
  readonly fault?: string
  readonly children: ReactNode
}

/** A file to save. Browsers save it without a word, so the word stands here: its name, and what to do with it. */
export function FileButton({
  className,
  disabled,
  then,
  make,
  onSaved,
  fault = 'The file could not be made. Try again when you are online.',
  children,
}: Props) {
  const [saved, setSaved] = useState<string>()
  const save = async () => {
    try {
      const { name, text, type } = await make()
      downloadText(name, text, type)
      setSaved(name)
      onSaved?.()
    } catch {
      setSaved('fault')
    }
  }
  return (
    <>
      <button type="button" className={className} disabled={disabled} onClick={() => void save()}>
        {children}
      </button>
      {saved === 'fault' ? (
        <span role="alert">{fault}</span>
      ) : (
        <span role="status" className="small">
          {saved && `Saved as ${saved}. ${then}`}
        </span>
      )}
    </>
  )
}
