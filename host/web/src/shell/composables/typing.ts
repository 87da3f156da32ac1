/** Whether a key goes into something that one types into, so that it means itself. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return !!target && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Whether a dialog or a drawer lies over the page; a closed one may still be in the document, unseen. */
export function isDialogOpen(): boolean {
  return [...document.querySelectorAll('[aria-modal=true]')].some((dialog) => dialog.checkVisibility?.() ?? true);
}
