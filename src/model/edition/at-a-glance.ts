/** How many areas or editions are read at a glance: longer lists are folded, counted or narrowed by typing. */
export const AT_A_GLANCE = 12;
