/** The elements of the page of a topic. */
import '../../stores/keep-data.ts';
import '../mine/mine-toggle.ts';
import '../mine/topic-mine.ts';
import '../progress/progress-messages.ts';
import '../progress/topic-state.ts';
