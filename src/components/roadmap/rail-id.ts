/** The id of the list of sections; the button that opens it on small screens names it. */
export const RAIL_ID = 'rail';
