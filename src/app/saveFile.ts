/** Gives the browser a file to save. Works without network; nothing leaves the device. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address after the click; a minute is longer than any of them takes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
