/** The elements of both views of a check list. */
import '../../stores/keep-data.ts';
import '../checklist/check-graph.ts';
import '../checklist/check-list.ts';
import '../progress/progress-messages.ts';
import '../search/list-filter.ts';
