/** The word of an action in the addresses of the API: `StartWork` is `start-work`. */
export const actionUrl = (action: string): string => action.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
