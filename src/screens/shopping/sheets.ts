/** All sheets of the list; one script. */
import './days-sheet.ts';
import './line-sheet.ts';
import './more-sheet.ts';
import './pantry-sheet.ts';
import './text-sheet.ts';
import './walk-sheet.ts';
import './write-sheet.ts';
