import { ruleCodeOf } from '../rules/overruling.ts';
import type { CaseAction } from './case-event.ts';

/** What a person writes beside the points of a review; there is one draft of each in a case. */
export const DRAFT_FORMS = ['supplement', 'result', 'note', 'not_accepted', 'withdrawn'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

/** Where something half-written belongs: a form, or a point of the review such as `material:17`, `rule:R3`, `fact:stays`. */
export type DraftPlace = DraftForm | `${'material' | 'field' | 'rule' | 'fact'}:${string}`;

const POINT = /^(material|field|rule|fact):[\w.]{1,60}$/;

export function isDraftPlace(text: string): text is DraftPlace {
  return DRAFT_FORMS.some((form) => form === text) || POINT.test(text);
}

function placeOfField(field: string): DraftPlace {
  const rule = ruleCodeOf(field);
  return rule === null ? `field:${field}` : `rule:${rule}`;
}

/** What an action makes of the drafts of its author: the ones that it carries out, or all that belong to the step it closes. */
export type DraftsClosed = { readonly places: readonly DraftPlace[] } | { readonly except: readonly DraftPlace[] };

/**
 * The drafts that are done with once this took place. A proposal closes the review, its reasons and its supplement; an
 * end closes the case. A note that is being written outlives both.
 */
export function draftsClosedBy(action: CaseAction): DraftsClosed {
  switch (action.kind) {
    case 'material_judged':
      return { places: [`material:${action.row}`] };
    case 'field_decided':
      return { places: [placeOfField(action.field)] };
    case 'facts_changed':
      return { places: Object.keys(action.changes).map((fact): DraftPlace => `fact:${fact}`) };
    case 'note_added':
      return { places: ['note'] };
    case 'supplement_requested':
      return { places: ['supplement'] };
    case 'result_proposed':
    case 'withdrawn':
    case 'not_accepted':
      return { except: ['note'] };
    default:
      return { places: [] };
  }
}
