import type { PrintJob } from '../../shared/contract/printJob.ts';

interface PrintedPictureProps {
  readonly job: Extract<PrintJob, { kind: 'picture' }>;
  onLoad(): void;
  onError(): void;
}

/** A drawing at its given size in CSS pixels, to be photographed as it stands. */
export function PrintedPicture({ job, onLoad, onError }: PrintedPictureProps) {
  return (
    <img
      src={`data:image/svg+xml;utf8,${encodeURIComponent(job.svg)}`}
      width={job.width}
      height={job.height}
      alt="Heat map"
      style={{ display: 'block' }}
      onLoad={onLoad}
      onError={onError}
    />
  );
}
