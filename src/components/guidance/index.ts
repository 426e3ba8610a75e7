/** What the guidance of a document may use. Each looks its fact up in the same file's frontmatter. */
import Contact from './Contact.astro';
import Level from './Level.astro';
import List from './List.astro';
import Note from './Note.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import Within from './Within.astro';

export const guidanceComponents = { Contact, Level, List, Note, Steps, Term, Tool, Within };
