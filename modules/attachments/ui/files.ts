import type { AttachmentKind } from './types';

const thumbnailPixels = 320;
const thumbnailBytes = 100 * 1024;
const images = ['image/jpeg', 'image/png', 'image/webp'];

/** What the file dialog offers. HEIC is left out, so that iPhones hand over JPEG. */
export const acceptedFiles = [...images, '.pdf', '.docx', '.xlsx', '.mp3', '.m4a', '.wav'].join(',');
export const acceptedImages = images.join(',');

/** What a file most likely is; the server looks into it and decides. */
export function kindOf(file: File): AttachmentKind {
  if (file.type.startsWith('image/')) return 'Photo';
  return file.type.startsWith('audio/') || /\.(mp3|m4a|wav)$/i.test(file.name) ? 'Audio' : 'Document';
}

/** A small JPEG of an image, the right way up; undefined where the browser cannot read it. */
export async function makeThumbnail(file: Blob): Promise<Blob | undefined> {
  if (!file.type.startsWith('image/')) return undefined;
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, thumbnailPixels / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    for (const quality of [0.8, 0.6, 0.4]) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
      if (blob && blob.size <= thumbnailBytes) return blob;
    }
  } catch {
    // A damaged image: the server will say so.
  }
  return undefined;
}

export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
