/**
 * A British telephone number however it is grouped: a leading 0 (or +44) and seven to ten more digits. Local numbers
 * printed without their area code cannot be told from other figures.
 */
export const TELEPHONE = /(?:\(?\b0|\+44[ -]?)(?:[ ()-]*\d){7,10}\b/;
