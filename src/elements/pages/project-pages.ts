/** The elements of the pages of projects. */
import '../../stores/keep-data.ts';
import '../progress/progress-messages.ts';
import '../progress/topic-state.ts';
import '../search/list-filter.ts';
