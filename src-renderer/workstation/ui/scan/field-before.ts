type Field = HTMLInputElement | HTMLTextAreaElement;

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Remembers what stands in a field, so that a scan which went into it can be taken out again; null where none is. */
export function rememberField(target: EventTarget | null): (() => void) | null {
  if (!isField(target)) return null;
  const { value, selectionStart, selectionEnd } = target;
  return () => {
    if (target.value === value) return;
    // React hears of it only through the setter of the element itself.
    const prototype = target instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(target, value);
    if (selectionStart !== null) target.setSelectionRange(selectionStart, selectionEnd);
    target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  };
}
