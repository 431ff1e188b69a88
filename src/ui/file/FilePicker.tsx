import { useId, type ReactNode } from "react";

export interface FilePickerProps {
  readonly label: string;
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses files of this computer; what happens with them is up to the page. */
export function FilePicker({ label, accept, multiple, onFiles }: FilePickerProps): ReactNode {
  const id = useId();
  return (
    <span className="think-file">
      <input
        id={id}
        type="file"
        className="think-visually-hidden"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again after it was repaired.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className="utrecht-button utrecht-button--secondary-action">
        {label}
      </label>
    </span>
  );
}
