import { readAddressText } from './address-text.ts';

/**
 * Puts into the search fields, selects and check boxes of a form what the address says under their names (a box is
 * checked if it says the box's value). A field that somebody filled in before the script was there stays as it is:
 * on a slow network that is what was asked for last.
 */
export function fillForm(form: ParentNode): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    const wanted = readAddressText(field.name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked ||= wanted === field.value;
    else if (field instanceof HTMLInputElement || hasOption(field, wanted)) field.value ||= wanted;
  }
}

const hasOption = ({ options }: HTMLSelectElement, value: string): boolean =>
  [...options].some((option) => option.value === value);
