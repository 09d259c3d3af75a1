// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of hessianlab-bench-ui. Each adds named numbers. Nothing is judged: machines differ.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace hessianlab::bench {

struct UiOptions {
  double seconds = 4;             // of each measurement
  int repetitions = 5;            // of each pair with and without a window, and four times as many cancellations
  std::vector<std::string> tabs;  // only these; empty: all

  bool wants(const std::string& tab) const {
    return tabs.empty() || std::find(tabs.begin(), tabs.end(), tab) != tabs.end();
  }
};

using UiNumbers = std::map<std::string, double>;

// The application must be a TimedApplication. ui_frame_ms/TAB/median and /p95: how long the event loop is busy when it
// draws, with that tab in front and a training
// under way; ui_frames_per_second/TAB.
void measureFrames(const UiOptions& options, UiNumbers& numbers);

// ui_updates_per_second/pictures: new pictures while the ε slider is dragged and the network trains; /map: new maps
// while two moons are learnt; ui_map_cells_a_side: how fine they are, at the median.
void measureUpdates(const UiOptions& options, UiNumbers& numbers);

// ui_slowdown/TAB: steps per second with a window on that tab ÷ without a window, each pair one after the other in this
// process, the median of all pairs. ui_steps_per_second/DATASET: without a window.
void measureSlowdown(const UiOptions& options, UiNumbers& numbers);

// ui_cancel_ms/JOB/NETWORK/ACTIVATION: how long that job goes on after it was cancelled, at most, of those that
// were cancelled at moments spread over its whole length while the network trains.
void measureCancelling(const UiOptions& options, UiNumbers& numbers);

// ui_cancel_ms/QUESTION: the same of the long questions of the laboratories.
void measureCancellingLabs(const UiOptions& options, UiNumbers& numbers);

// Of a workspace of 200 runs: ui_runs_open_ms until all stand in the table, with the longest frame meanwhile; then the
// longest that sorting by any column, a letter typed into the filter, and grouping over the seeds take.
void measureRuns(const UiOptions& options, UiNumbers& numbers);

}  // namespace hessianlab::bench
