/** What the guidance of a document may use. Each looks its fact up in the same file's frontmatter. */
import Case from './Case.astro';
import Contact from './Contact.astro';
import Level from './Level.astro';
import List from './List.astro';
import Note from './Note.astro';
import Sheet from './Sheet.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import Within from './Within.astro';

export const guidanceComponents = { Case, Contact, Level, List, Note, Sheet, Steps, Term, Tool, Within };
