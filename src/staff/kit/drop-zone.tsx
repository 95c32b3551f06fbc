import { useState } from 'react';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  label: string;
  hint: string;
  /** Endings of files, as the browser's own dialog wants them. */
  accept: string;
  onFile: (file: File | undefined) => void;
}

/** A file is dropped on it, or chosen by pressing it. */
export function DropZone({ label, hint, accept, onFile }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    <label
      className={classes.zone}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <strong>{label}</strong>
      <small>{hint}</small>
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
