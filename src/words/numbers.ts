const FORMAT = new Intl.NumberFormat('en-US');

/** A number for people, with a comma at the thousands: `1,005`. */
export const formatNumber = (number: number): string => FORMAT.format(number);
