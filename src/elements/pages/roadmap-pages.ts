/** The elements that all views of a roadmap have. What only one view has comes with that view. */
import '../../stores/keep-data.ts';
import '../graph/close-menus.ts';
import '../graph/roadmap-filter.ts';
import '../graph/section-rail.ts';
import '../graph/topic-panel.ts';
import '../mine/mine-on-demand.ts';
import '../mine/new-topics.ts';
import '../offline/save-offline.ts';
import '../progress/known-question.ts';
import '../progress/next-topic.ts';
import '../progress/progress-messages.ts';
import '../progress/progress-summary.ts';
import '../progress/section-progress.ts';
import '../progress/show-states.ts';
import '../progress/topic-state.ts';
import '../share/share-button.ts';
import '../share/share-menu.ts';
